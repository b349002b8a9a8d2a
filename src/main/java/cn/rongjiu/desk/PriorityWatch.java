package cn.rongjiu.desk;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Stands at every user task: its priority follows its due date when it is created and whenever the date moves. */
@Component
@Order(110)
class PriorityWatch extends AbstractProcessEnginePlugin {

    private final ObjectProvider<DuePriority> priority;

    PriorityWatch(ObjectProvider<DuePriority> priority) {
        this.priority = priority;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<BpmnParseListener> listeners = engine.getCustomPostBPMNParseListeners();
        List<BpmnParseListener> all = new ArrayList<>(listeners == null ? List.of() : listeners);
        all.add(new AtUserTasks());
        engine.setCustomPostBPMNParseListeners(all);
    }

    private void weigh(DelegateTask task) {
        int now = priority.getObject().of(task.getDueDate());
        if (task.getPriority() != now) {
            task.setPriority(now);
        }
    }

    private class AtUserTasks extends AbstractBpmnParseListener {

        @Override
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
            task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, PriorityWatch.this::weigh);
            task.addBuiltInTaskListener(TaskListener.EVENTNAME_UPDATE, PriorityWatch.this::weigh);
        }
    }
}
