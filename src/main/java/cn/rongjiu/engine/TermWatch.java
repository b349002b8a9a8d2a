package cn.rongjiu.engine;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts a timeout listener at every user task with a reckoned due date (T40), so that no diagram has to draw it. */
@Component
@Order(120)
class TermWatch extends AbstractProcessEnginePlugin {

    private final ObjectProvider<TermReminders> reminders;
    private final ObjectProvider<Holders> holders;

    TermWatch(ObjectProvider<TermReminders> reminders, ObjectProvider<Holders> holders) {
        this.reminders = reminders;
        this.holders = holders;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<BpmnParseListener> listeners = engine.getCustomPostBPMNParseListeners();
        List<BpmnParseListener> all = new ArrayList<>(listeners == null ? List.of() : listeners);
        all.add(new AtUserTasks());
        engine.setCustomPostBPMNParseListeners(all);
        engine.setFailedJobCommandFactory(TimeoutRetry::new);
    }

    private Date remind(TaskEntity task) {
        CasePlace place = CasePlace.of(task);
        return reminders
                .getObject()
                .remind(new TermTask(
                        task.getId(),
                        task.getExecutionId(),
                        task.getName(),
                        place.caseNumber(),
                        place.personId(),
                        (String) task.getVariable("term"),
                        task.getDueDate(),
                        holders.getObject().of(task),
                        holders.getObject().overseersOf(task)));
    }

    private class AtUserTasks extends AbstractBpmnParseListener {

        @Override
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
            Expression due = task.getDueDateExpression();
            if (due != null && !due.isLiteralText()) {
                TermTimer timer = new TermTimer(activity, due, reminders);
                timer.attach();
                task.addTimeoutTaskListener(TermTimer.ID, open -> {
                    TaskEntity late = (TaskEntity) open;
                    timer.again(late.getExecution(), remind(late));
                });
            }
        }
    }
}
