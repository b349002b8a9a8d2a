package cn.rongjiu.start;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** T03 ran out: nothing lapses into a decision, the reviewer sees it and decides. */
@Component("noteLapsedSupplement")
class NoteLapsedSupplement implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("lapsed", true);
    }
}
