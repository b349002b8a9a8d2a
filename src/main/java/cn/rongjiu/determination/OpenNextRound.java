package cn.rongjiu.determination;

import cn.rongjiu.calendar.CaseClock;
import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.CaseState;
import cn.rongjiu.engine.OfficeTime;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** P6, P7, P10: a return, a founded objection or a remedy opens that person's next round; earlier ones stay as they are. */
@Component("openNextRound")
class OpenNextRound implements JavaDelegate {

    private final DeterminationMapper mapper;
    private final CaseFiles files;
    private final CaseClock clock;
    private final OfficeTime time;

    OpenNextRound(DeterminationMapper mapper, CaseFiles files, CaseClock clock, OfficeTime time) {
        this.mapper = mapper;
        this.files = files;
        this.clock = clock;
        this.time = time;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = execution.getProcessBusinessKey();
        String personId = (String) execution.getVariable(DeterminationProcess.PERSON);
        int round = ((Number) execution.getVariable(DeterminationProcess.INVESTIGATION_ROUND)).intValue();
        String why = why(execution, personId);
        files.movePerson(personId, CaseState.INVESTIGATING);
        end(number, personId, DeterminationProcess.DELIBERATION_TERM, why);
        end(number, personId, DeterminationProcess.REDELIBERATION_TERM, why);
        clock.start(number, personId, "T04", time.today(), why);
        execution.setVariable(DeterminationProcess.INVESTIGATION_ROUND, round + 1);
    }

    private String why(DelegateExecution execution, String personId) {
        if ("RETURN".equals(execution.getVariable("reportDecision"))) {
            return "退回补充核实";
        }
        return mapper.newest(personId).revokedOn() == null ? "公示异议成立，补充核实" : "原决定已撤销，责令重新认定";
    }

    /** After an objection T07 has ended already; a report returned in a reopened round ends T08. */
    private void end(String number, String personId, String term, String why) {
        if (clock.isOpen(number, personId, term)) {
            clock.stop(number, personId, term, time.today(), why);
        }
    }
}
