package cn.rongjiu.archive;

import cn.rongjiu.calendar.CaseClock;
import cn.rongjiu.casefile.CaseEnds;
import cn.rongjiu.document.Documents;
import cn.rongjiu.engine.CaseEvent;
import cn.rongjiu.engine.HumanStep;
import cn.rongjiu.engine.OfficeTime;
import cn.rongjiu.engine.Sentences;
import cn.rongjiu.engine.Submission;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** P13: the file goes into the archive with its index (W44), and never over something unfinished. */
@Component("archiveCase")
class ArchiveCase implements HumanStep {

    private final Unfinished unfinished;
    private final Retention retention;
    private final CaseEnds ends;
    private final Documents documents;
    private final CaseClock clock;
    private final OfficeTime time;
    private final ApplicationEventPublisher events;

    ArchiveCase(
            Unfinished unfinished,
            Retention retention,
            CaseEnds ends,
            Documents documents,
            CaseClock clock,
            OfficeTime time,
            ApplicationEventPublisher events) {
        this.unfinished = unfinished;
        this.retention = retention;
        this.ends = ends;
        this.documents = documents;
        this.clock = clock;
        this.time = time;
        this.events = events;
    }

    @Override
    public void check(Submission archiving, Sentences sentences) {
        List<String> open = unfinished.of(archiving.step());
        sentences.addIf(!open.isEmpty(), "archiveOpenItems", "还有未了事项，不能归档，请先办结：" + String.join("", open));
    }

    @Override
    public void keep(Submission archiving) {
        String number = archiving.step().caseNumber();
        LocalDate today = time.today();
        LocalDate lastDay = retention.lastDay(number, today).orElse(null);
        documents.register("W44", number, null, null, today, ArchiveProcess.occasion(documents.of(number)));
        clock.stop(number, null, ArchiveProcess.HANDOVER_TERM, today, "归档");
        ends.archive(number, today, lastDay);
        events.publishEvent(new CaseEvent(
                number,
                null,
                CaseEvent.Kind.DECISION,
                "retention",
                Map.of("name", "确定保管期限", "until", lastDay == null ? "永久" : lastDay.toString()),
                null));
    }
}
