package cn.rongjiu.engine;

import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.bpmn.helper.BpmnProperties;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationType;
import org.camunda.bpm.engine.impl.jobexecutor.TimerEventJobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.TimerTaskListenerJobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The timer of a task's timeout listener, as the engine's parser would declare it for one drawn in the diagram. There is
 * one for all that has to be told: it sets itself anew, so that a task never has more than one job for it.
 */
final class TermTimer extends TimerDeclarationImpl {

    private static final long serialVersionUID = 1L;

    /** Names the listener in every job; jobs of running cases hold it. */
    static final String ID = "term";

    private final transient Expression due;
    private final transient ObjectProvider<TermReminders> reminders;

    TermTimer(ActivityImpl userTask, Expression due, ObjectProvider<TermReminders> reminders) {
        super(null, TimerDeclarationType.DATE, TimerTaskListenerJobHandler.TYPE);
        this.due = due;
        this.reminders = reminders;
        setActivity(userTask);
        setRawJobHandlerConfiguration(userTask.getId()
                + TimerEventJobHandler.JOB_HANDLER_CONFIG_PROPERTY_DELIMITER
                + TimerEventJobHandler.JOB_HANDLER_CONFIG_TASK_LISTENER_PREFIX
                + ID);
    }

    /** From now on every task of this kind is created with the timer, and loses it when it ends. */
    void attach() {
        activity.setScope(true);
        activity.setEventScope(activity);
        activity.getProperties()
                .putMapEntry(BpmnProperties.TIMEOUT_LISTENER_DECLARATIONS, activity.getId(), Map.of(ID, this));
    }

    /** Takes the place of the timer that has just gone off. */
    void again(ExecutionEntity execution, Date next) {
        createTimer(execution).setDuedate(next);
    }

    /** Asked when the task is created and whenever its due date has moved: the clock knows by then. */
    @Override
    public String resolveAndSetDuedate(ExecutionEntity execution, TimerEntity timer, boolean creationDateBased) {
        String term = (String) execution.getVariable("term");
        timer.setDuedate(reminders.getObject().first(term, (Date) due.getValue(execution)));
        return null;
    }

    /** A declaration that no diagram holds has no job definition, from which a job would take these. */
    @Override
    protected TimerEntity newJobInstance(ExecutionEntity execution) {
        TimerEntity timer = super.newJobInstance(execution);
        ProcessDefinitionEntity process = execution.getProcessDefinition();
        timer.setProcessDefinitionId(process.getId());
        timer.setProcessDefinitionKey(process.getKey());
        timer.setDeploymentId(process.getDeploymentId());
        return timer;
    }
}
