package cn.rongjiu.models;

import cn.rongjiu.engine.HumanStep;
import cn.rongjiu.engine.StartStep;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Each word of a diagram or form that means a class has its class, and each such class is meant by one. */
final class BeanContract {

    private BeanContract() {}

    static Stream<String> findings(Parts parts) {
        return Stream.of(delegates(parts), calls(parts), steps(parts), stores(parts), shown(parts), unused(parts))
                .flatMap(findings -> findings);
    }

    private static Stream<String> delegates(Parts parts) {
        return parts.places("delegateExpression")
                .filter(place -> !isCallable(parts.beans(), name(place.value())))
                .map(place -> place.finding("找不到委托类 " + name(place.value())
                        + "；请新建实现 JavaDelegate（监听器实现 ExecutionListener 或 TaskListener）的同名 @Component"));
    }

    private static boolean isCallable(Beans beans, String name) {
        return beans.has(name, JavaDelegate.class)
                || beans.has(name, ExecutionListener.class)
                || beans.has(name, TaskListener.class);
    }

    private static String name(String expression) {
        return expression.replaceAll("[${}]", "").strip();
    }

    private static Stream<String> calls(Parts parts) {
        return parts.diagrams().stream().flatMap(diagram -> Expressions.calls(diagram)
                .filter(call -> !parts.beans().canCall(call.bean(), call.method(), call.arguments()))
                .map(call -> diagram.finding(
                        call.elementId(),
                        "表达式 " + call.bean() + "." + call.method() + " 调不到：需要名为 " + call.bean() + " 的公开类，其公开方法 "
                                + call.method() + " 有 " + call.arguments() + " 个参数")));
    }

    private static Stream<String> steps(Parts parts) {
        Set<String> tasks = ids(parts, UserTask.class);
        Set<String> starts = parts.places("formRef")
                .filter(place -> place.elementId().startsWith("start_"))
                .map(Parts.Place::value)
                .collect(Collectors.toSet());
        return Stream.concat(
                parts.beans().named(HumanStep.class).stream()
                        .filter(name -> !tasks.contains(name))
                        .map(name -> name + "（HumanStep）：没有同名的人工任务；请改名、删除，或在图中画出"),
                parts.beans().named(StartStep.class).stream()
                        .filter(name -> !starts.contains(EngineStyle.kebab(name)))
                        .map(name -> name + "（StartStep）：没有同名的发起表单；请改名、删除，或在图中引用"));
    }

    /** What a form leaves to the room must be kept by the step's own class. */
    private static Stream<String> stores(Parts parts) {
        return parts.forms().stream()
                .filter(form -> form.fields().anyMatch(field -> "room".equals(field.property("store"))))
                .filter(form -> !parts.beans().has(form.step(), HumanStep.class)
                        && !parts.beans().has(form.step(), StartStep.class))
                .map(form -> form.finding(
                        form.id(), "有 store: room 的内容无人保存；请新建名为 " + form.step() + " 的 HumanStep（发起表单为 StartStep）"));
    }

    private static Stream<String> shown(Parts parts) {
        Set<String> facts = new HashSet<>(parts.code().literalsOf("Facts"));
        facts.addAll(parts.code().literalsOf("CaseTexts"));
        facts.addAll(keptTexts(parts));
        Set<String> options = parts.code().literals().stream()
                .map(name -> name.replaceFirst(":.*", ""))
                .collect(Collectors.toSet());
        Stream<String> blank = parts.forms().stream().flatMap(form -> form.fields()
                .filter(field -> field.isFact() && !facts.contains(field.key()))
                .map(field -> form.finding(field.key(), "没有类提供这项只读内容；请在某个 Facts 的 keys() 中加上它，或删除此项")));
        Stream<String> empty = parts.forms().stream().flatMap(form -> form.allFields()
                .filter(field -> !field.property("options").isEmpty())
                .filter(field -> !options.contains(field.property("options").replaceFirst(":.*", "")))
                .map(field -> form.finding(
                        field.key(), "没有名为 " + field.property("options") + " 的选项来源（Options）；请改正 options 属性")));
        return Stream.concat(blank, empty);
    }

    /** What an earlier form left in the case file is shown again under its own name. */
    private static Set<String> keptTexts(Parts parts) {
        return parts.forms().stream()
                .flatMap(Form::fields)
                .filter(field -> field.isAnswer() && "casefile".equals(field.property("store")))
                .map(Form.Field::key)
                .collect(Collectors.toSet());
    }

    private static Stream<String> unused(Parts parts) {
        Set<String> drawn = parts.places("delegateExpression")
                .map(place -> name(place.value()))
                .collect(Collectors.toSet());
        return parts.beans().named(JavaDelegate.class).stream()
                .filter(name -> !drawn.contains(name))
                .map(name -> name + "（JavaDelegate）：没有图使用它；请删除，或在图中画出这一步");
    }

    private static Set<String> ids(Parts parts, Class<? extends FlowNode> type) {
        return parts.diagrams().stream()
                .flatMap(diagram -> diagram.each(type))
                .map(node -> node.getId())
                .collect(Collectors.toSet());
    }
}
