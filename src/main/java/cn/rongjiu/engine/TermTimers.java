package cn.rongjiu.engine;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.jobexecutor.TimerCatchIntermediateEventJobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The timers at which a case waits for the end of a term; each asks its own clock when it is due. */
@Component
public class TermTimers {

    private final ObjectProvider<RuntimeService> runtime;
    private final ObjectProvider<ManagementService> management;
    private final AsSystem system;

    TermTimers(ObjectProvider<RuntimeService> runtime, ObjectProvider<ManagementService> management, AsSystem system) {
        this.runtime = runtime;
        this.management = management;
        this.system = system;
    }

    /** Asks every clock that the case waits for once more. */
    public void recalculate(String caseNumber) {
        system.run(() -> processes(caseNumber).stream()
                .flatMap(id -> timers(id).stream())
                .filter(TermTimers::isWaitedFor)
                .forEach(timer -> management.getObject().recalculateJobDuedate(timer.getId(), false)));
    }

    private List<String> processes(String caseNumber) {
        return runtime.getObject().createProcessInstanceQuery().processInstanceBusinessKey(caseNumber).list().stream()
                .map(Execution::getProcessInstanceId)
                .toList();
    }

    private List<Job> timers(String processInstanceId) {
        return management
                .getObject()
                .createJobQuery()
                .timers()
                .processInstanceId(processInstanceId)
                .list();
    }

    private static boolean isWaitedFor(Job job) {
        return job instanceof JobEntity timer
                && TimerCatchIntermediateEventJobHandler.TYPE.equals(timer.getJobHandlerType());
    }
}
