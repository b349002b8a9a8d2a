package cn.rongjiu.engine;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the engine still waits for in a case, for rules that must know that nothing is left. */
@Component
public class OpenWork {

    private final ObjectProvider<ProcessEngine> engine;
    private final AsSystem system;

    OpenWork(ObjectProvider<ProcessEngine> engine, AsSystem system) {
        this.engine = engine;
        this.system = system;
    }

    /** The steps, timers and jobs that are open beside this task and its own timers, each with whom it concerns. */
    public List<String> beside(String caseNumber, String taskId) {
        return system.call(() -> {
            List<Task> tasks = engine.getObject()
                    .getTaskService()
                    .createTaskQuery()
                    .processInstanceBusinessKey(caseNumber)
                    .list();
            // a timer at a task is no work of its own
            Set<String> held = tasks.stream().map(Task::getExecutionId).collect(Collectors.toSet());
            Stream<String> steps = tasks.stream()
                    .filter(task -> !task.getId().equals(taskId))
                    .map(task -> about(task.getExecutionId(), task.getName()));
            Stream<String> jobs = jobs(caseNumber)
                    .filter(job -> !held.contains(job.getExecutionId()))
                    .map(job -> about(job.getExecutionId(), name(job)));
            return Stream.concat(steps, jobs).toList();
        });
    }

    /** The persons with a process of their own beside this one, such as a late appeal. */
    public Set<String> personsBeside(String caseNumber, String processInstanceId) {
        return system.call(() -> engine
                .getObject()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber)
                .rootProcessInstances()
                .list()
                .stream()
                .map(ProcessInstance::getId)
                .filter(id -> !id.equals(processInstanceId))
                .map(id -> engine.getObject().getRuntimeService().getVariable(id, "personId"))
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .collect(Collectors.toSet()));
    }

    /** As an official reads it: 李川的“送达决定”, or “决定是否回避” where it concerns the whole case. */
    private String about(String execution, String place) {
        Object person = engine.getObject().getRuntimeService().getVariable(execution, "personName");
        return (person == null ? "" : person + "的") + "“" + place + "”";
    }

    private Stream<Job> jobs(String caseNumber) {
        return engine
                .getObject()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber)
                .list()
                .stream()
                .map(ProcessInstance::getId)
                .flatMap(id ->
                        engine
                                .getObject()
                                .getManagementService()
                                .createJobQuery()
                                .processInstanceId(id)
                                .list()
                                .stream());
    }

    /** As the diagram labels the place. */
    private String name(Job job) {
        String place = engine.getObject()
                .getManagementService()
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId()
                .replaceFirst("#.*", "");
        return Objects.requireNonNullElse(
                engine.getObject()
                        .getRepositoryService()
                        .getBpmnModelInstance(job.getProcessDefinitionId())
                        .getModelElementById(place)
                        .getAttributeValue("name"),
                place);
    }
}
