package cn.rongjiu.appeal;

import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.document.Documents;
import cn.rongjiu.engine.People;
import cn.rongjiu.notice.Notices;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The papers of a level of remedy, each once a level, and what the appellant is told. */
@Component
class RemedyPapers {

    private final Documents documents;
    private final Notices notices;
    private final CaseFiles files;
    private final People people;

    RemedyPapers(Documents documents, Notices notices, CaseFiles files, People people) {
        this.documents = documents;
        this.notices = notices;
        this.files = files;
        this.people = people;
    }

    /** The request, as it came in (W31). */
    void register(Appeal appeal) {
        documents.register("W31", appeal.caseNumber(), appeal.personId(), null, appeal.lodgedOn(), appeal.appealId());
    }

    /** Whether it is admitted (W32); returns its number. */
    String admission(Appeal appeal, LocalDate on) {
        return documents
                .register("W32", appeal.caseNumber(), appeal.personId(), appellant(appeal), on, appeal.appealId())
                .number();
    }

    /** The decision (W35); returns its number. */
    String decision(Appeal appeal) {
        return documents
                .register("W35", appeal.caseNumber(), appeal.personId(), null, appeal.decidedOn(), appeal.appealId())
                .number();
    }

    /** Tells the person, or all whom the refusal to accept concerns. */
    void tell(String template, Appeal appeal, Map<String, ?> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("step", appeal.level().label());
        recipients(appeal)
                .forEach(account -> notices.send(
                        template, appeal.caseNumber(), appeal.personId(), account, all, appeal.appealId()));
    }

    private List<String> recipients(Appeal appeal) {
        return appeal.subject() == Subject.REFUSAL
                ? files.informed(appeal.caseNumber())
                : Collections.singletonList(files.informedFor(files.person(appeal.personId())));
    }

    private String appellant(Appeal appeal) {
        return appeal.subject() == Subject.REFUSAL
                ? people.displayName(files.get(appeal.caseNumber()).applicant())
                : files.person(appeal.personId()).name();
    }
}
