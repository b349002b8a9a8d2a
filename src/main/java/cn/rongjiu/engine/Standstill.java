package cn.rongjiu.engine;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lets everything of a running case stand still: no step is shown or taken, no timer goes off, no message arrives. */
@Component
public class Standstill {

    private final ObjectProvider<RuntimeService> runtime;
    private final AsSystem system;

    Standstill(ObjectProvider<RuntimeService> runtime, AsSystem system) {
        this.runtime = runtime;
        this.system = system;
    }

    /** @return whether something ran that now stands still */
    public boolean halt(String caseNumber) {
        return system.call(() -> {
            boolean runs = processes(caseNumber).count() > 0;
            if (runs) {
                runtime.getObject()
                        .updateProcessInstanceSuspensionState()
                        .byProcessInstanceQuery(processes(caseNumber))
                        .suspend();
            }
            return runs;
        });
    }

    public void release(String caseNumber) {
        system.run(() -> {
            if (processes(caseNumber).count() > 0) {
                runtime.getObject()
                        .updateProcessInstanceSuspensionState()
                        .byProcessInstanceQuery(processes(caseNumber))
                        .activate();
            }
        });
    }

    static Refusal refusal() {
        return Refusal.conflict("本案已经停办，材料不再显示，也不能办理；有关事项请与保密审查员或者督办人员联系。");
    }

    private ProcessInstanceQuery processes(String caseNumber) {
        return runtime.getObject().createProcessInstanceQuery().processInstanceBusinessKey(caseNumber);
    }
}
