package cn.rongjiu.models;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** Ids that logs and tests can speak, labels that officials read, and the rule each step serves. */
final class NameStyle {

    static final Pattern RULE = Pattern.compile("(?<![A-Z0-9])(P|T|D|N|E|W|R)\\d{1,2}[ab]?(?![0-9])|1\\.[56]");

    private static final String TWO_WORDS = "[a-z]+[a-z0-9]*([A-Z][a-z0-9]*)+";
    private static final String ONE_WORD = "[a-z][a-zA-Z0-9]*";
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Map<Class<? extends FlowElement>, String> PREFIXES = Map.of(
            SequenceFlow.class, "flow_",
            Gateway.class, "gateway_",
            StartEvent.class, "start_",
            EndEvent.class, "end_",
            CallActivity.class, "call_",
            SubProcess.class, "subprocess_");

    private NameStyle() {}

    static Stream<String> findings(Diagram diagram) {
        return Stream.of(ids(diagram), labels(diagram), documentation(diagram), definitions(diagram))
                .flatMap(findings -> findings);
    }

    private static Stream<String> ids(Diagram diagram) {
        Stream<String> key = Stream.of(diagram.process().getId())
                .filter(id -> !id.equals(diagram.key()))
                .map(id -> diagram.finding(id, "流程编号应与文件名相同，请改为 " + diagram.key()));
        return Stream.concat(
                key,
                diagram.each(FlowElement.class)
                        .filter(element -> !element.getId().matches(grammar(element)))
                        .map(element -> diagram.finding(element.getId(), "编号不合规则，应为 " + example(element))));
    }

    private static String grammar(FlowElement element) {
        String prefix = prefix(element);
        return prefix.isEmpty() ? TWO_WORDS : prefix + ONE_WORD;
    }

    private static String example(FlowElement element) {
        String prefix = prefix(element);
        return prefix.isEmpty() ? "小写开头的“动词+宾语”，如 reviewReport" : prefix + "小写开头的英文，如 " + prefix + "accepted";
    }

    private static String prefix(FlowElement element) {
        return PREFIXES.entrySet().stream()
                .filter(entry -> entry.getKey().isInstance(element))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(element instanceof Event ? "event_" : "");
    }

    private static Stream<String> labels(Diagram diagram) {
        Stream<String> missing = diagram.nodes()
                .filter(NameStyle::needsLabel)
                .filter(node -> !isChinese(node.getName()))
                .map(node -> diagram.finding(node.getId(), "缺少中文名称；任务写“动词+宾语”，事件写已发生的状态，网关写问题"));
        Stream<String> questions = diagram.nodes()
                .filter(FlowStyle::decides)
                .filter(node -> isChinese(node.getName()) && !node.getName().endsWith("？"))
                .map(node -> diagram.finding(node.getId(), "网关名称应为问题，以全角问号“？”结尾"));
        Stream<String> process = Stream.of(diagram.process())
                .filter(p -> !isChinese(p.getName()))
                .map(p -> diagram.finding(p.getId(), "流程缺少中文名称"));
        return Stream.of(missing, questions, process).flatMap(findings -> findings);
    }

    /** Joins and parallel forks decide nothing and carry no label. */
    private static boolean needsLabel(FlowNode node) {
        return !(node instanceof Gateway)
                || !(node instanceof ParallelGateway) && node.getOutgoing().size() > 1;
    }

    static boolean isChinese(String text) {
        return text != null && CHINESE.matcher(text).find();
    }

    private static Stream<String> documentation(Diagram diagram) {
        Stream<FlowElement> steps = diagram.nodes()
                .filter(node -> !(node instanceof Gateway) && !(node instanceof Event))
                .map(FlowElement.class::cast);
        Stream<String> silent = steps.filter(step -> !citesRule(text(step)))
                .map(step -> diagram.finding(step.getId(), "说明（documentation）应写明依据的规则编号，如 P6、T07、D4"));
        Stream<String> process = diagram.each(Process.class)
                .filter(p -> !citesRule(text(p)))
                .map(p -> diagram.finding(p.getId(), "流程说明应写明依据的规则编号，如 P1–P3"));
        return Stream.concat(silent, process);
    }

    private static boolean citesRule(String text) {
        return RULE.matcher(text).find();
    }

    static String text(BaseElement element) {
        return element.getDocumentations().stream()
                .map(documentation -> documentation.getTextContent())
                .reduce("", String::concat);
    }

    private static Stream<String> definitions(Diagram diagram) {
        Stream<String> messages = diagram.each(Message.class)
                .filter(message -> !message.getName().matches("tolerance\\." + ONE_WORD))
                .map(message -> diagram.finding(message.getId(), "消息名应为 tolerance.<事实>，如 tolerance.personWithdrawn"));
        Stream<String> errors = diagram.each(Error.class)
                .filter(error ->
                        error.getErrorCode() == null || !error.getErrorCode().matches("[A-Z]+(_[A-Z]+)*"))
                .map(error -> diagram.finding(error.getId(), "错误代码应为大写英文加下划线，如 NOTICE_UNDELIVERABLE"));
        return Stream.concat(messages, errors);
    }
}
