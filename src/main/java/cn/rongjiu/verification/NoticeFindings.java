package cn.rongjiu.verification;

import cn.rongjiu.calendar.CaseClock;
import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.CaseTexts;
import cn.rongjiu.casefile.Person;
import cn.rongjiu.document.Documents;
import cn.rongjiu.document.RegisteredDocument;
import cn.rongjiu.engine.OfficeTime;
import cn.rongjiu.notice.Notices;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** P5: the person is told the intended findings (W17) and T06 starts. */
@Component("noticeFindings")
class NoticeFindings implements JavaDelegate {

    private final Ratings ratings;
    private final CaseFiles files;
    private final CaseTexts texts;
    private final Documents documents;
    private final CaseClock clock;
    private final Notices notices;
    private final OfficeTime time;

    NoticeFindings(
            Ratings ratings,
            CaseFiles files,
            CaseTexts texts,
            Documents documents,
            CaseClock clock,
            Notices notices,
            OfficeTime time) {
        this.ratings = ratings;
        this.files = files;
        this.texts = texts;
        this.documents = documents;
        this.clock = clock;
        this.notices = notices;
        this.time = time;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Person person = files.person((String) execution.getVariable("personId"));
        String number = person.caseNumber();
        String id = person.personId();
        String occasion = String.valueOf(ratings.newest(id).orElseThrow().rating());
        RegisteredDocument notice = documents.register("W17", number, id, person.name(), time.today(), occasion);
        clock.start(number, id, VerificationProcess.DEFENCE_TERM, time.today(), "告知拟认定事实");
        notices.send(
                "intended-findings",
                number,
                id,
                files.informedFor(person),
                Map.of(
                        "documentNumber", notice.number(),
                        "facts", texts.newest(number, id, "personFindingReason").orElse(""),
                        "dueOn", clock.dueOn(number, id, VerificationProcess.DEFENCE_TERM)),
                occasion);
    }
}
