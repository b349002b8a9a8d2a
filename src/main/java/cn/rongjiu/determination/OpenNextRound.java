package cn.rongjiu.determination;

import cn.rongjiu.calendar.CaseClock;
import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.CaseState;
import cn.rongjiu.engine.OfficeTime;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** P6: a returned report opens the next round for that person; everything of earlier rounds stays under them. */
@Component("openNextRound")
class OpenNextRound implements JavaDelegate {

    private final CaseFiles files;
    private final CaseClock clock;
    private final OfficeTime time;

    OpenNextRound(CaseFiles files, CaseClock clock, OfficeTime time) {
        this.files = files;
        this.clock = clock;
        this.time = time;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = execution.getProcessBusinessKey();
        String personId = (String) execution.getVariable(DeterminationProcess.PERSON);
        int round = ((Number) execution.getVariable(DeterminationProcess.INVESTIGATION_ROUND)).intValue();
        files.movePerson(personId, CaseState.INVESTIGATING);
        clock.stop(number, personId, DeterminationProcess.DELIBERATION_TERM, time.today(), "退回补充核实");
        clock.start(number, personId, "T04", time.today(), "退回补充核实");
        execution.setVariable(DeterminationProcess.INVESTIGATION_ROUND, round + 1);
    }
}
