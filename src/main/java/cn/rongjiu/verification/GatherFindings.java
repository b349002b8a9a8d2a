package cn.rongjiu.verification;

import cn.rongjiu.calendar.CaseClock;
import cn.rongjiu.casefile.CaseState;
import cn.rongjiu.casefile.Person;
import cn.rongjiu.casefile.Persons;
import cn.rongjiu.engine.OfficeTime;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** P5: says who goes on, whether somebody's new facts must be verified first, and whether there is anybody to report. */
@Component("gatherFindings")
class GatherFindings implements JavaDelegate {

    private final Findings findings;
    private final Persons persons;
    private final CaseClock clock;
    private final OfficeTime time;

    GatherFindings(Findings findings, Persons persons, CaseClock clock, OfficeTime time) {
        this.findings = findings;
        this.persons = persons;
        this.clock = clock;
        this.time = time;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String ids = (String) execution.getVariable("personIds");
        int round = ((Number) execution.getVariable("investigationRound")).intValue();
        List<Person> those = persons.together(ids);
        boolean newFacts = !findings.toRate(ids, round).isEmpty();
        long ready = count(those, CaseState.DELIBERATING);
        boolean nobodyToReport = !newFacts && ready + count(those, CaseState.UNFOUNDED) == 0;
        execution.setVariable(VerificationProcess.NEW_FACTS, newFacts);
        execution.setVariable(VerificationProcess.READY_COUNT, (int) ready);
        execution.setVariable(VerificationProcess.NOBODY_TO_REPORT, nobodyToReport);
        if (nobodyToReport) {
            endTerm(execution.getProcessBusinessKey(), (String) execution.getVariable("onlyPersonId"), those);
        }
    }

    /** Without a report nothing else ends T04; it waits for a person whose matter is elsewhere (E5). */
    private void endTerm(String caseNumber, String onlyPersonId, List<Person> those) {
        boolean waits = onlyPersonId != null && count(those, CaseState.SUSPENDED) > 0;
        if (!waits && clock.isOpen(caseNumber, onlyPersonId, VerificationProcess.INVESTIGATION_TERM)) {
            clock.stop(caseNumber, onlyPersonId, VerificationProcess.INVESTIGATION_TERM, time.today(), "无人须报告");
        }
    }

    private static long count(List<Person> those, CaseState state) {
        return those.stream().filter(person -> person.state() == state).count();
    }
}
