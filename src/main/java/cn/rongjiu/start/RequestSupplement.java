package cn.rongjiu.start;

import cn.rongjiu.calendar.CaseClock;
import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.CaseState;
import cn.rongjiu.casefile.CaseTexts;
import cn.rongjiu.engine.OfficeTime;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** P2: one list of all that is missing (W06); T01 rests while T03 runs. */
@Component("requestSupplement")
class RequestSupplement implements JavaDelegate {

    private final CaseFiles files;
    private final CaseTexts texts;
    private final CaseClock clock;
    private final ApplicantLetters letters;
    private final OfficeTime time;

    RequestSupplement(CaseFiles files, CaseTexts texts, CaseClock clock, ApplicantLetters letters, OfficeTime time) {
        this.files = files;
        this.texts = texts;
        this.clock = clock;
        this.letters = letters;
        this.time = time;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = execution.getProcessBusinessKey();
        LocalDate today = time.today();
        files.moveAll(number, CaseState.SUPPLEMENT);
        clock.pause(number, null, StartProcess.ACCEPTANCE_TERM, today, "等待补正");
        clock.start(number, null, StartProcess.SUPPLEMENT_TERM, today, "告知补正");
        letters.write(
                "W06",
                number,
                "supplement-requested",
                Map.of(
                        "reason", texts.newest(number, null, "acceptanceReason").orElse(""),
                        "dueOn", clock.dueOn(number, null, StartProcess.SUPPLEMENT_TERM)));
    }
}
