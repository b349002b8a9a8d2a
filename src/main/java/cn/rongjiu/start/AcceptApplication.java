package cn.rongjiu.start;

import cn.rongjiu.calendar.CaseClock;
import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.CaseState;
import cn.rongjiu.engine.OfficeTime;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** P2: acceptance is told to applicant and unit (W07) and ends T01. */
@Component("acceptApplication")
class AcceptApplication implements JavaDelegate {

    private final CaseFiles files;
    private final CaseClock clock;
    private final ApplicantLetters letters;
    private final OfficeTime time;

    AcceptApplication(CaseFiles files, CaseClock clock, ApplicantLetters letters, OfficeTime time) {
        this.files = files;
        this.clock = clock;
        this.letters = letters;
        this.time = time;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = execution.getProcessBusinessKey();
        files.moveAll(number, CaseState.ACCEPTED);
        clock.stop(number, null, StartProcess.ACCEPTANCE_TERM, time.today(), "受理");
        letters.write("W07", number, "application-accepted", Map.of());
    }
}
