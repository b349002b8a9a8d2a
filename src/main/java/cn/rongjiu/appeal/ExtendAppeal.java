package cn.rongjiu.appeal;

import cn.rongjiu.calendar.CaseClock;
import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.document.Documents;
import cn.rongjiu.engine.Actor;
import cn.rongjiu.engine.OfficeTime;
import cn.rongjiu.engine.Refusal;
import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** T18: an intricate appeal may take thirty days more, once, with its reason (W16); a review may not. */
@Component
class ExtendAppeal {

    private final CaseFiles files;
    private final Appeals appeals;
    private final AppealPanels panels;
    private final RemedyPapers papers;
    private final Documents documents;
    private final CaseClock clock;
    private final Actor actor;
    private final OfficeTime time;

    ExtendAppeal(
            CaseFiles files,
            Appeals appeals,
            AppealPanels panels,
            RemedyPapers papers,
            Documents documents,
            CaseClock clock,
            Actor actor,
            OfficeTime time) {
        this.files = files;
        this.appeals = appeals;
        this.panels = panels;
        this.papers = papers;
        this.documents = documents;
        this.clock = clock;
        this.actor = actor;
        this.time = time;
    }

    /** @param due the new last day */
    record Extended(@JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate due) {}

    @Transactional
    public Extended extend(String number, String personId, String reason) {
        files.hold(number);
        if (!panels.handlers(number, personId).contains(actor.id())) {
            throw Refusal.forbidden("只有本案申诉的办理人员可以延长处理期限。");
        }
        Appeal appeal = appeals.newest(number, personId)
                .filter(found -> found.outcome() == null && found.result() == null)
                .orElseThrow(() -> Refusal.conflict("申诉已经作出决定，不能再延长处理期限。"));
        String term = appeal.level().decisionTerm();
        clock.extend(number, personId, term, time.today(), reason);
        LocalDate due = clock.dueOn(number, personId, term);
        documents.register("W16", number, personId, "存卷", time.today(), appeal.appealId());
        papers.tell("appeal-extended", appeal, Map.of("reason", reason, "dueOn", due));
        return new Extended(due);
    }
}
