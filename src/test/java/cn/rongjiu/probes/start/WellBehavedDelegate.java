package cn.rongjiu.probes.start;

import cn.rongjiu.probes.casefile.Matter;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Breaks no sentence: a rule that catches this one is wrong. */
class WellBehavedDelegate implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("matter", new Matter("道路改造").title());
    }
}
