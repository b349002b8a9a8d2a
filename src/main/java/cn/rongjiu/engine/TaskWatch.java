package cn.rongjiu.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
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

/** Stands at every user task of every diagram: excluded candidates leave it when it is created; who did it is kept. */
@Component
@Order(100)
class TaskWatch extends AbstractProcessEnginePlugin {

    private final ObjectProvider<Candidates> candidates;
    private final ObjectProvider<TaskAuthority> authority;
    private final Actor actor;

    TaskWatch(ObjectProvider<Candidates> candidates, ObjectProvider<TaskAuthority> authority, Actor actor) {
        this.candidates = candidates;
        this.authority = authority;
        this.actor = actor;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<BpmnParseListener> listeners = engine.getCustomPostBPMNParseListeners();
        List<BpmnParseListener> all = new ArrayList<>(listeners == null ? List.of() : listeners);
        all.add(new AtUserTasks());
        engine.setCustomPostBPMNParseListeners(all);
    }

    private void created(DelegateTask task) {
        candidates.getObject().admit((TaskEntity) task);
    }

    private void completed(DelegateTask task) {
        String user = actor.id();
        if (Actor.SYSTEM.equals(user)) {
            return;
        }
        if (task.getAssignee() == null) {
            // done by a candidate without claiming: the history must name him
            task.setAssignee(user);
        }
        CasePlace place = CasePlace.of((TaskEntity) task);
        if (place.inCase()) {
            int round = task.getVariable("investigationRound") instanceof Number n ? n.intValue() : 1;
            authority.ifAvailable(a -> a.completed(user, place.caseNumber(), place.personId(), place.taskKey(), round));
        }
    }

    private class AtUserTasks extends AbstractBpmnParseListener {

        @Override
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
            task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, TaskWatch.this::created);
            task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, TaskWatch.this::completed);
        }
    }
}
