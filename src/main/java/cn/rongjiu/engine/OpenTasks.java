package cn.rongjiu.engine;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The open tasks of a case, for rules that change who may have part in them. */
@Component
public class OpenTasks {

    private final ObjectProvider<ProcessEngineConfigurationImpl> engine;
    private final Candidates candidates;

    OpenTasks(ObjectProvider<ProcessEngineConfigurationImpl> engine, Candidates candidates) {
        this.engine = engine;
        this.candidates = candidates;
    }

    /** Takes everybody whom the authority now turns away off the case's open tasks, at once. */
    public void review(String caseNumber) {
        each(caseNumber, candidates::review);
    }

    /** Makes the person a candidate of the case's open tasks of these keys. */
    public void admit(String caseNumber, Set<String> taskKeys, String userId) {
        each(caseNumber, task -> {
            if (taskKeys.contains(task.getTaskDefinitionKey())) {
                candidates.add(task, userId);
                candidates.review(task);
            }
        });
    }

    private void each(String caseNumber, Consumer<TaskEntity> change) {
        Callable<Void> work = () -> {
            open(caseNumber).forEach(change);
            return null;
        };
        engine.getObject().getCommandExecutorTxRequired().execute(context -> context.runWithoutAuthorization(work));
    }

    private static List<TaskEntity> open(String caseNumber) {
        return new TaskQueryImpl()
                .processInstanceBusinessKey(caseNumber).list().stream()
                        .map(TaskEntity.class::cast)
                        .filter(task -> !task.isDeleted())
                        .toList();
    }
}
