package cn.rongjiu.start;

import cn.rongjiu.calendar.CaseClock;
import cn.rongjiu.calendar.Deadlines;
import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.CaseState;
import cn.rongjiu.casefile.CaseTexts;
import cn.rongjiu.document.Documents;
import cn.rongjiu.engine.OfficeTime;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** P2: a refusal to accept gives its reasons and the remedy (W08; D7, T15). */
@Component("refuseApplication")
class RefuseApplication implements JavaDelegate {

    private final CaseFiles files;
    private final Documents documents;
    private final CaseTexts texts;
    private final CaseClock clock;
    private final Deadlines deadlines;
    private final ApplicantLetters letters;
    private final OfficeTime time;

    RefuseApplication(
            CaseFiles files,
            Documents documents,
            CaseTexts texts,
            CaseClock clock,
            Deadlines deadlines,
            ApplicantLetters letters,
            OfficeTime time) {
        this.files = files;
        this.documents = documents;
        this.texts = texts;
        this.clock = clock;
        this.deadlines = deadlines;
        this.letters = letters;
        this.time = time;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = execution.getProcessBusinessKey();
        clock.stop(number, null, StartProcess.ACCEPTANCE_TERM, time.today(), "不予受理");
        letters.write(
                "W08",
                number,
                "application-refused",
                occasion(number),
                Map.of(
                        "reason", texts.newest(number, null, "acceptanceReason").orElse(""),
                        "reviewTerm", deadlines.term(StartProcess.REVIEW_TERM).label()));
        clock.start(number, null, StartProcess.REVIEW_TERM, time.today(), "不予受理");
        files.moveAll(number, CaseState.NOT_ACCEPTED);
        execution.setVariable(StartProcess.OUTCOME, "REFUSED");
    }

    /** A refusal after one that was revoked is another paper. */
    private String occasion(String number) {
        long before = documents.of(number).stream()
                .filter(paper -> "W08".equals(paper.code()))
                .count();
        return String.valueOf(before + 1);
    }
}
