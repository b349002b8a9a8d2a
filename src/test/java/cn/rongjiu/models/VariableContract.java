package cn.rongjiu.models;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;

/** A variable that is read is written somewhere, a value that is asked for can occur, a message or error has both ends. */
final class VariableContract {

    private static final Pattern QUESTION = Pattern.compile("(\\w+) (?:==|!=) '(\\w+)'");
    private static final Pattern THROWN = Pattern.compile("new BpmnError\\(\\s*\"(\\w+)\"");
    private static final Map<String, String> WRITERS =
            Map.of("out", "target", "in", "target", "outputParameter", "name", "inputParameter", "name");

    private VariableContract() {}

    static Stream<String> findings(Parts parts) {
        return Stream.of(unset(parts), impossible(parts), messages(parts), errors(parts))
                .flatMap(findings -> findings);
    }

    private static Stream<String> unset(Parts parts) {
        Set<String> written = written(parts);
        return parts.diagrams().stream().flatMap(diagram -> Expressions.variables(diagram)
                .filter(use -> !written.contains(use.variable()))
                .map(use -> diagram.finding(use.elementId(), "变量 " + use.variable() + " 没有人写入；请检查拼写，或由表单、任务、传出变量写入")));
    }

    private static Set<String> written(Parts parts) {
        Set<String> written = new HashSet<>(parts.code().literals());
        parts.forms().forEach(form -> form.allFields().map(Form.Field::key).forEach(written::add));
        parts.places("elementVariable").map(Parts.Place::value).forEach(written::add);
        parts.places("resultVariable").map(Parts.Place::value).forEach(written::add);
        parts.diagrams().forEach(diagram -> Xml.elements(diagram)
                .filter(element -> WRITERS.containsKey(element.getLocalName()))
                .map(element -> element.getAttribute(WRITERS.get(element.getLocalName())))
                .forEach(written::add));
        return written;
    }

    private static Stream<String> impossible(Parts parts) {
        Sources decisions = Sources.read(parts.config().resolve("decisions"));
        return parts.diagrams().stream().flatMap(diagram -> diagram.each(SequenceFlow.class)
                .filter(flow -> flow.getConditionExpression() != null)
                .flatMap(flow -> QUESTION.matcher(flow.getConditionExpression().getTextContent())
                        .results()
                        .filter(asked -> !canOccur(parts, decisions, asked.group(1), asked.group(2)))
                        .map(asked -> diagram.finding(
                                flow.getId(),
                                "值 " + asked.group(2) + " 永远不会出现在 " + asked.group(1) + " 中；请与表单、决策表核对"))));
    }

    /** A form that asks for the variable fixes its values; else code or a decision must know the word. */
    private static boolean canOccur(Parts parts, Sources decisions, String variable, String value) {
        Set<String> choices = parts.forms().stream()
                .flatMap(Form::fields)
                .filter(field -> field.isAnswer() && field.key().equals(variable))
                .flatMap(Form.Field::values)
                .map(choice -> choice.path("value").asText())
                .collect(Collectors.toSet());
        return choices.isEmpty() ? parts.code().mention(value) || decisions.mention(value) : choices.contains(value);
    }

    private static Stream<String> messages(Parts parts) {
        Set<String> drawn = parts.values(Message.class, null, "name");
        Set<String> sent = parts.code().literals().stream()
                .filter(word -> word.matches("tolerance\\.[a-z]\\w*"))
                .collect(Collectors.toSet());
        return Stream.concat(
                drawn.stream().filter(name -> !sent.contains(name)).map(name -> "消息 " + name + "：没有代码发出它；请删除，或在代码中发出"),
                sent.stream()
                        .filter(name -> !drawn.contains(name))
                        .map(name -> "消息 " + name + "：代码会发出，但没有图接收；请在图中画出接收事件"));
    }

    private static Stream<String> errors(Parts parts) {
        Set<String> thrown = Stream.concat(
                        parts.code().files().stream()
                                .flatMap(file -> THROWN.matcher(file).results().map((MatchResult m) -> m.group(1))),
                        codes(parts, true))
                .collect(Collectors.toSet());
        Set<String> caught = codes(parts, false).collect(Collectors.toSet());
        return Stream.concat(
                thrown.stream()
                        .filter(code -> !caught.contains(code))
                        .map(code -> "错误 " + code + "：抛出后没有图接住；请在图中画出错误边界事件"),
                caught.stream()
                        .filter(code -> !thrown.contains(code))
                        .map(code -> "错误 " + code + "：图中等着接，但没有人抛出；请删除这个边界事件"));
    }

    private static Stream<String> codes(Parts parts, boolean byThrowing) {
        return parts.diagrams().stream()
                .flatMap(diagram -> diagram.each(ErrorEventDefinition.class))
                .filter(definition -> definition.getParentElement() instanceof ThrowEvent == byThrowing)
                .map(ErrorEventDefinition::getError)
                // an event without a code catches every error
                .filter(Objects::nonNull)
                .map(Error::getErrorCode);
    }
}
