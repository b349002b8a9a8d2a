package cn.rongjiu.verification;

import cn.rongjiu.notice.Notices;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** P3: the recused learns that he is replaced; the replacement files his own statement next. */
@Component("replaceInvestigator")
class ReplaceInvestigator implements JavaDelegate {

    private final Notices notices;

    ReplaceInvestigator(Notices notices) {
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = execution.getProcessBusinessKey();
        String recused = (String) execution.getVariable(VerificationProcess.INVESTIGATOR);
        String replacement = (String) execution.getVariable("replacementInvestigator");
        notices.send(
                "recusal-decided",
                number,
                null,
                recused,
                Map.of("outcome", "准予回避", "reason", "申报的回避情形成立，已另派核实人员。"),
                replacement);
        execution.setVariable(VerificationProcess.INVESTIGATOR, replacement);
    }
}
