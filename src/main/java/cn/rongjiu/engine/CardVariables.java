package cn.rongjiu.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.VariableInstanceQueryImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceManager;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;

/** Of all process variables a person reads what stands on the cards of his own tasks, by whatever query he asks. */
class CardVariables extends VariableInstanceManager {

    static final Set<String> ON_CARD = Set.of("caseNumber", "personName", "stage", "stageName");

    @Override
    public List<VariableInstance> findVariableInstanceByQueryCriteria(VariableInstanceQueryImpl query, Page page) {
        CommandContext context = Context.getCommandContext();
        if (isUnlimited(context)) {
            return super.findVariableInstanceByQueryCriteria(query, page);
        }
        Callable<List<VariableInstance>> search = () -> super.findVariableInstanceByQueryCriteria(query, page);
        List<VariableInstance> onCards = context.runWithoutAuthorization(search).stream()
                .filter(variable -> ON_CARD.contains(variable.getName()))
                .toList();
        Set<String> mine = processesOfMyTasks(context, onCards);
        return onCards.stream()
                .filter(variable -> mine.contains(variable.getProcessInstanceId()))
                .toList();
    }

    @Override
    public long findVariableInstanceCountByQueryCriteria(VariableInstanceQueryImpl query) {
        return isUnlimited(Context.getCommandContext())
                ? super.findVariableInstanceCountByQueryCriteria(query)
                : findVariableInstanceByQueryCriteria(query, null).size();
    }

    private static boolean isUnlimited(CommandContext context) {
        Optional<Caller> caller = Caller.at(context);
        return caller.isEmpty() || caller.get().oversees();
    }

    /** The task query is narrowed to the caller's own tasks by {@link TaskRoom}. */
    private static Set<String> processesOfMyTasks(CommandContext context, List<VariableInstance> variables) {
        String[] processes = variables.stream()
                .map(VariableInstance::getProcessInstanceId)
                .distinct()
                .toArray(String[]::new);
        if (processes.length == 0) {
            return Set.of();
        }
        TaskQueryImpl query = new TaskQueryImpl();
        query.processInstanceIdIn(processes);
        return context.getTaskManager().findTasksByQueryCriteria(query).stream()
                .map(Task::getProcessInstanceId)
                .collect(Collectors.toSet());
    }
}
