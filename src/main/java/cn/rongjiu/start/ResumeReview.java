package cn.rongjiu.start;

import cn.rongjiu.calendar.CaseClock;
import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.CaseState;
import cn.rongjiu.engine.OfficeTime;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** P2: after the supplement T01 goes on with the days that were left; after a revoked refusal (P10) it begins anew. */
@Component("resumeReview")
class ResumeReview implements JavaDelegate {

    private final CaseFiles files;
    private final CaseClock clock;
    private final OfficeTime time;

    ResumeReview(CaseFiles files, CaseClock clock, OfficeTime time) {
        this.files = files;
        this.clock = clock;
        this.time = time;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = execution.getProcessBusinessKey();
        files.moveAll(number, CaseState.SUBMITTED);
        if (clock.isOpen(number, null, StartProcess.ACCEPTANCE_TERM)) {
            clock.stop(number, null, StartProcess.SUPPLEMENT_TERM, time.today(), "补正结束");
            clock.resume(number, null, StartProcess.ACCEPTANCE_TERM, time.today(), "补正结束");
        } else {
            clock.start(number, null, StartProcess.ACCEPTANCE_TERM, time.today(), "不予受理被撤销，重新审查");
        }
    }
}
