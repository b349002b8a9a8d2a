package cn.rongjiu.determination;

import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.Grade;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * P10: a remedy takes the decision away. Either another takes its place at once, or the person's matter is open again
 * and his verification begins anew.
 */
@Component("revokeDecision")
class RevokeDecision implements JavaDelegate {

    private final Revocation revocation;
    private final Replacement replacement;
    private final CaseFiles files;

    RevokeDecision(Revocation revocation, Replacement replacement, CaseFiles files) {
        this.revocation = revocation;
        this.replacement = replacement;
        this.files = files;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String personId = (String) execution.getVariable(DeterminationProcess.PERSON);
        String level = (String) execution.getVariable(DeterminationProcess.REPLACING_LEVEL);
        String verdict = (String) execution.getVariable(DeterminationProcess.REPLACING_VERDICT);
        RemedyLevel by = level == null ? null : RemedyLevel.valueOf(level);
        Determination revoked = revocation.of(personId, by);
        if (verdict == null) {
            files.revoke(personId);
        } else {
            replacement.of(
                    revoked,
                    Grade.valueOf(verdict),
                    by,
                    Boolean.TRUE.equals(execution.getVariable(DeterminationProcess.REPLACING_CORRECTION)));
        }
    }
}
