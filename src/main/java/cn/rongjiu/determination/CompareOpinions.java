package cn.rongjiu.determination;

import cn.rongjiu.calendar.CaseClock;
import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.Person;
import cn.rongjiu.engine.OfficeTime;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** P6: opens the sealed opinions once both bodies met with a quorum; a body without one meets again, alone (D6). */
@Component("compareOpinions")
class CompareOpinions implements JavaDelegate {

    private final Opinions opinions;
    private final Unsealing unsealing;
    private final CaseFiles files;
    private final CaseClock clock;
    private final OfficeTime time;

    CompareOpinions(Opinions opinions, Unsealing unsealing, CaseFiles files, CaseClock clock, OfficeTime time) {
        this.opinions = opinions;
        this.unsealing = unsealing;
        this.files = files;
        this.clock = clock;
        this.time = time;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Person person = files.person((String) execution.getVariable(DeterminationProcess.PERSON));
        Round round = new Round(
                person.personId(),
                number(execution, DeterminationProcess.INVESTIGATION_ROUND),
                number(execution, DeterminationProcess.VOTING_ROUND));
        endRedeliberation(execution, person);
        boolean disciplineDue = !hadQuorum(round, Body.DISCIPLINE);
        boolean organisationDue = !hadQuorum(round, Body.ORGANISATION);
        execution.setVariable(DeterminationProcess.DISCIPLINE_DUE, disciplineDue);
        execution.setVariable(DeterminationProcess.ORGANISATION_DUE, organisationDue);
        if (disciplineDue || organisationDue) {
            clock.start(
                    person.caseNumber(),
                    person.personId(),
                    DeterminationProcess.REDELIBERATION_TERM,
                    time.today(),
                    "未达法定人数，另行开会");
            execution.setVariable(DeterminationProcess.TERM, DeterminationProcess.REDELIBERATION_TERM);
        } else {
            unsealing.open(person, round);
        }
    }

    /** T08 timed this meeting; another one gets a run of its own. */
    private void endRedeliberation(DelegateExecution execution, Person person) {
        if (DeterminationProcess.REDELIBERATION_TERM.equals(execution.getVariable(DeterminationProcess.TERM))) {
            clock.stop(
                    person.caseNumber(),
                    person.personId(),
                    DeterminationProcess.REDELIBERATION_TERM,
                    time.today(),
                    "已再次研究");
        }
    }

    private boolean hadQuorum(Round round, Body body) {
        return opinions.last(round, body).orElseThrow().hadQuorum();
    }

    private static int number(DelegateExecution execution, String variable) {
        return ((Number) execution.getVariable(variable)).intValue();
    }
}
