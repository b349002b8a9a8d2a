package cn.rongjiu.start;

import cn.rongjiu.calendar.CaseClock;
import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.CaseState;
import cn.rongjiu.casefile.CaseTexts;
import cn.rongjiu.engine.OfficeTime;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** P2: what belongs to another body goes there (W09). */
@Component("forwardApplication")
class ForwardApplication implements JavaDelegate {

    private final CaseFiles files;
    private final CaseTexts texts;
    private final CaseClock clock;
    private final ApplicantLetters letters;
    private final OfficeTime time;

    ForwardApplication(CaseFiles files, CaseTexts texts, CaseClock clock, ApplicantLetters letters, OfficeTime time) {
        this.files = files;
        this.texts = texts;
        this.clock = clock;
        this.letters = letters;
        this.time = time;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = execution.getProcessBusinessKey();
        clock.stop(number, null, StartProcess.ACCEPTANCE_TERM, time.today(), "转办");
        letters.write(
                "W09",
                number,
                "application-forwarded",
                Map.of(
                        "reason", texts.newest(number, null, "acceptanceReason").orElse(""),
                        "forwardedTo", texts.newest(number, null, "forwardedTo").orElse("")));
        files.moveAll(number, CaseState.FORWARDED);
        execution.setVariable(StartProcess.OUTCOME, "FORWARDED");
    }
}
