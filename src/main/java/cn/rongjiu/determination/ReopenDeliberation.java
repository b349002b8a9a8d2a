package cn.rongjiu.determination;

import cn.rongjiu.calendar.CaseClock;
import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.CaseState;
import cn.rongjiu.engine.OfficeTime;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * P7: an objection to the assessment is founded; the bodies deliberate anew within T08 on the facts found so far. The
 * round counts on, so that what was said before stays under its own.
 */
@Component("reopenDeliberation")
class ReopenDeliberation implements JavaDelegate {

    private final CaseFiles files;
    private final CaseClock clock;
    private final OfficeTime time;

    ReopenDeliberation(CaseFiles files, CaseClock clock, OfficeTime time) {
        this.files = files;
        this.clock = clock;
        this.time = time;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String personId = (String) execution.getVariable(DeterminationProcess.PERSON);
        int round = ((Number) execution.getVariable(DeterminationProcess.INVESTIGATION_ROUND)).intValue();
        files.movePerson(personId, CaseState.DELIBERATING);
        clock.start(
                execution.getProcessBusinessKey(),
                personId,
                DeterminationProcess.REDELIBERATION_TERM,
                time.today(),
                "公示异议成立，重新认定");
        execution.setVariable(DeterminationProcess.INVESTIGATION_ROUND, round + 1);
    }
}
