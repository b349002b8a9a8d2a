package cn.rongjiu.verification;

import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.CaseState;
import cn.rongjiu.casefile.Persons;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** P5: says who goes on and whether somebody's new facts must be verified first. */
@Component("gatherFindings")
class GatherFindings implements JavaDelegate {

    private final Findings findings;
    private final Persons persons;
    private final CaseFiles files;

    GatherFindings(Findings findings, Persons persons, CaseFiles files) {
        this.findings = findings;
        this.persons = persons;
        this.files = files;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String ids = (String) execution.getVariable("personIds");
        int round = ((Number) execution.getVariable("investigationRound")).intValue();
        List<String> ready = persons.read(ids).stream()
                .filter(id -> files.person(id).state() == CaseState.DELIBERATING)
                .toList();
        execution.setVariable(
                VerificationProcess.NEW_FACTS, !findings.toRate(ids, round).isEmpty());
        execution.setVariable(VerificationProcess.READY_COUNT, ready.size());
    }
}
