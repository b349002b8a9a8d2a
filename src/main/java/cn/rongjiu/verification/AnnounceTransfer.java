package cn.rongjiu.verification;

import cn.rongjiu.engine.Messages;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** E6, E7: the case opens a road of his own for the person, so that nobody waits for him. */
@Component("announceTransfer")
class AnnounceTransfer implements JavaDelegate {

    private final Messages messages;

    AnnounceTransfer(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Map<String, Object> values = Map.of(
                "personId", execution.getVariable("personId"),
                "investigationRound", execution.getVariable("investigationRound"));
        if (!messages.tell(VerificationProcess.PERSON_TRANSFERRED, execution.getProcessBusinessKey(), null, values)) {
            throw new IllegalStateException("no case waits for the transfer: " + execution.getProcessBusinessKey());
        }
    }
}
