package cn.rongjiu.models;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Where the engine must commit: what a person has done stays done, and two who finish at once both succeed. */
final class SavePointStyle {

    private SavePointStyle() {}

    static Stream<String> findings(Diagram diagram) {
        return Stream.of(services(diagram), joins(diagram), repetitions(diagram))
                .flatMap(findings -> findings);
    }

    private static Stream<String> services(Diagram diagram) {
        return diagram.nodes()
                .filter(node -> node instanceof ServiceTask || node instanceof SendTask)
                .filter(node -> !node.isCamundaAsyncBefore() && runsInAPersonsStep(node, new HashSet<>()))
                .map(node -> diagram.finding(node.getId(), "在人工任务之后，须勾选 Asynchronous before；否则本步出错会退回办理人已完成的任务"));
    }

    /** Back along the flows, until something commits: does the engine still stand in a person's completion? */
    private static boolean runsInAPersonsStep(FlowNode node, Set<FlowNode> seen) {
        return node.getIncoming().stream()
                .map(SequenceFlow::getSource)
                .filter(source -> !source.isCamundaAsyncAfter() && seen.add(source))
                .anyMatch(source ->
                        source instanceof UserTask || passesThrough(source) && runsInAPersonsStep(source, seen));
    }

    private static boolean passesThrough(FlowNode node) {
        return !node.isCamundaAsyncBefore() && (node instanceof Gateway || node instanceof BusinessRuleTask);
    }

    private static Stream<String> joins(Diagram diagram) {
        return diagram.nodes()
                .filter(node -> node instanceof ParallelGateway || node instanceof InclusiveGateway)
                .filter(node ->
                        node.getIncoming().size() > 1 && node.getOutgoing().size() == 1)
                .filter(node -> !node.isCamundaAsyncBefore())
                .map(node -> diagram.finding(node.getId(), "汇合网关须勾选 Asynchronous before，两条分支同时完成才不会互相冲突"));
    }

    private static Stream<String> repetitions(Diagram diagram) {
        Stream<MultiInstanceLoopCharacteristics> loops = diagram.each(MultiInstanceLoopCharacteristics.class);
        return loops.flatMap(loop -> {
            String id = ((BaseElement) loop.getParentElement()).getId();
            Stream.Builder<String> findings = Stream.builder();
            if (!loop.isSequential() && !loop.isCamundaAsyncAfter()) {
                findings.add(diagram.finding(id, "并行多实例须勾选 Multi instance asynchronous after，多人同时完成才不会互相冲突"));
            }
            String collection = loop.getCamundaCollection();
            if (collection == null || !collection.matches("\\$\\{\\w+\\.\\w+\\(.*\\)}")) {
                findings.add(diagram.finding(id, "多实例的集合应由 Bean 给出，如 ${persons.ready(caseNumber)}"));
            }
            return findings.build();
        });
    }
}
