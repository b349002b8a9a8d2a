package cn.rongjiu.models;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** How tokens move: gateways ask, flows answer, a condition is one comparison, a diagram can be held in one glance. */
final class FlowStyle {

    static final int USUAL_NODES = 15;
    static final int MOST_NODES = 20;

    private static final int LONGEST_CONDITION = 40;
    private static final String OPERAND = "\\w+(\\.\\w+\\([^()]*\\))?";
    private static final Pattern ONE_COMPARISON =
            Pattern.compile("\\$\\{!?" + OPERAND + "( (==|!=|<|>|<=|>=) ('\\w+'|\\w+))?}");

    private FlowStyle() {}

    static Stream<String> findings(Diagram diagram) {
        return Stream.of(size(diagram), answers(diagram), conditions(diagram), loose(diagram), splits(diagram))
                .flatMap(findings -> findings);
    }

    static boolean decides(FlowNode node) {
        return (node instanceof ExclusiveGateway || node instanceof InclusiveGateway)
                && node.getOutgoing().size() > 1;
    }

    static boolean isDefault(SequenceFlow flow) {
        return flow.getId().equals(flow.getSource().getAttributeValue("default"));
    }

    private static Stream<String> size(Diagram diagram) {
        long nodes = diagram.nodes().count();
        return nodes <= MOST_NODES
                ? Stream.empty()
                : Stream.of(
                        diagram.finding(diagram.key(), "共 " + nodes + " 个节点，超过 " + MOST_NODES + " 个，请把一部分移入被调用的流程"));
    }

    private static Stream<String> answers(Diagram diagram) {
        Stream<String> unnamed = diagram.nodes()
                .filter(FlowStyle::decides)
                .flatMap(node -> node.getOutgoing().stream())
                .filter(flow -> !NameStyle.isChinese(flow.getName()))
                .map(flow -> diagram.finding(flow.getId(), "分支缺少中文名称，请写出对网关问题的回答"));
        Stream<String> undecided = diagram.nodes()
                .filter(node -> node instanceof ExclusiveGateway && decides(node))
                .filter(node -> node.getOutgoing().stream().noneMatch(FlowStyle::isDefault))
                .map(node -> diagram.finding(node.getId(), "没有默认分支；请在 Modeler 中把其中一条设为 Default Flow"));
        return Stream.concat(unnamed, undecided);
    }

    private static Stream<String> conditions(Diagram diagram) {
        Stream<String> absent = diagram.nodes()
                .filter(FlowStyle::decides)
                .flatMap(node -> node.getOutgoing().stream())
                .filter(flow -> isDefault(flow) == (flow.getConditionExpression() != null))
                .map(flow -> diagram.finding(flow.getId(), "默认分支不写条件，其余分支必须写条件"));
        Stream<String> complex = diagram.each(SequenceFlow.class)
                .filter(flow -> flow.getConditionExpression() != null)
                .filter(flow -> !isOneComparison(flow.getConditionExpression().getTextContent()))
                .map(flow -> diagram.finding(
                        flow.getId(),
                        "条件只能是一次比较且不超过 " + LONGEST_CONDITION + " 个字符，如 ${startApproved}；复杂判断请移入决策表或服务任务"));
        return Stream.concat(absent, complex);
    }

    private static boolean isOneComparison(String condition) {
        return condition.length() <= LONGEST_CONDITION
                && ONE_COMPARISON.matcher(condition).matches();
    }

    private static Stream<String> loose(Diagram diagram) {
        Stream<String> unreached = diagram.nodes()
                .filter(node -> !(node instanceof StartEvent) && !(node instanceof BoundaryEvent) && !isTriggered(node))
                .filter(node -> node.getIncoming().isEmpty())
                .map(node -> diagram.finding(node.getId(), "没有连入的顺序流，永远走不到；请连线或删除"));
        Stream<String> dead = diagram.nodes()
                .filter(node -> !(node instanceof EndEvent) && !isTriggered(node))
                .filter(node -> node.getOutgoing().isEmpty())
                .map(node -> diagram.finding(node.getId(), "没有连出的顺序流；请连到下一步，或以命名的结束事件收尾"));
        return Stream.concat(unreached, dead);
    }

    private static boolean isTriggered(FlowNode node) {
        return node instanceof SubProcess part && part.triggeredByEvent();
    }

    private static Stream<String> splits(Diagram diagram) {
        return diagram.nodes()
                .filter(node -> node instanceof Activity || node instanceof StartEvent)
                .filter(node -> node.getOutgoing().size() > 1)
                .map(node -> diagram.finding(node.getId(), "有多条连出的顺序流；请改用网关把分支画出来"));
    }
}
