package cn.rongjiu.start;

import cn.rongjiu.calendar.CaseClock;
import cn.rongjiu.calendar.Deadlines;
import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.CaseState;
import cn.rongjiu.casefile.CaseTexts;
import cn.rongjiu.engine.OfficeTime;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** P2: a refusal to accept gives its reasons and the remedy (W08; D7, T15). */
@Component("refuseApplication")
class RefuseApplication implements JavaDelegate {

    private final CaseFiles files;
    private final CaseTexts texts;
    private final CaseClock clock;
    private final Deadlines deadlines;
    private final ApplicantLetters letters;
    private final OfficeTime time;

    RefuseApplication(
            CaseFiles files,
            CaseTexts texts,
            CaseClock clock,
            Deadlines deadlines,
            ApplicantLetters letters,
            OfficeTime time) {
        this.files = files;
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
                Map.of(
                        "reason", texts.newest(number, null, "acceptanceReason").orElse(""),
                        "reviewTerm", deadlines.term("T15").label()));
        files.moveAll(number, CaseState.NOT_ACCEPTED);
        execution.setVariable(StartProcess.OUTCOME, "REFUSED");
    }
}
