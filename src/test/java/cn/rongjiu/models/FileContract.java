package cn.rongjiu.models;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/** Forms, called processes and decisions: what a diagram refers to is there, and nothing lies about unused. */
final class FileContract {

    private FileContract() {}

    static Stream<String> findings(Parts parts) {
        return Stream.of(forms(parts), processes(parts), decisions(parts), rooms(parts))
                .flatMap(findings -> findings);
    }

    private static Stream<String> forms(Parts parts) {
        Set<String> there = parts.forms().stream().map(Form::id).collect(Collectors.toSet());
        Set<String> used = used(parts, "formRef");
        return Stream.concat(
                parts.places("formRef")
                        .filter(place -> !there.contains(place.value()))
                        .map(place -> place.finding(
                                "表单 " + place.value() + " 不存在；请新建 forms/" + place.value() + ".form 或改正引用")),
                parts.forms().stream()
                        .filter(form -> !used.contains(form.id()))
                        .map(form -> form.finding(form.id(), "没有任务使用这张表单；请删除，或在图中引用它")));
    }

    private static Stream<String> processes(Parts parts) {
        Set<String> there = parts.diagrams().stream().map(Diagram::key).collect(Collectors.toSet());
        Set<String> called = used(parts, "calledElement");
        return Stream.concat(
                parts.places("calledElement")
                        .filter(place -> !there.contains(place.value()))
                        .map(place -> place.finding(
                                "被调用的流程 " + place.value() + " 不存在；请新建 bpmn/" + place.value() + ".bpmn 或改正引用")),
                parts.diagrams().stream()
                        .filter(diagram -> !called.contains(diagram.key()) && !hasStartForm(diagram))
                        .filter(diagram -> !parts.code().literals().contains(diagram.key()))
                        .map(diagram -> diagram.finding(diagram.key(), "没有人发起这个流程：既无发起表单，也未被调用；请删除或接上")));
    }

    private static boolean hasStartForm(Diagram diagram) {
        return diagram.each(StartEvent.class)
                .anyMatch(start -> start.getAttributeValueNs(Xml.CAMUNDA, "formRef") != null);
    }

    private static Stream<String> decisions(Parts parts) {
        Path folder = parts.config().resolve("decisions");
        Set<String> there = Diagram.files(folder, ".dmn").stream()
                .map(file -> file.getFileName().toString().replace(".dmn", ""))
                .collect(Collectors.toSet());
        Set<String> used = used(parts, "decisionRef");
        return Stream.concat(
                parts.places("decisionRef")
                        .filter(place -> !there.contains(place.value()))
                        .map(place -> place.finding(
                                "决策表 " + place.value() + " 不存在；请新建 config/decisions/" + place.value() + ".dmn 或改正引用")),
                there.stream()
                        .filter(key ->
                                !used.contains(key) && !parts.code().literals().contains(key))
                        .map(key -> key + ".dmn：没有任务使用这张决策表；请删除，或在图中引用它"));
    }

    private static Set<String> used(Parts parts, String attribute) {
        return parts.places(attribute).map(Parts.Place::value).collect(Collectors.toSet());
    }

    private static Stream<String> rooms(Parts parts) {
        return parts.diagrams().stream().flatMap(diagram -> diagram.each(CamundaProperty.class)
                .filter(property -> "stage".equals(property.getCamundaName()))
                .map(CamundaProperty::getCamundaValue)
                .filter(stage -> parts.code().files().stream()
                        .noneMatch(file -> file.contains("package cn.rongjiu." + stage + ";")))
                .map(stage ->
                        diagram.finding(diagram.key(), "扩展属性 stage 的值 " + stage + " 不是任何包名；请写流程所属的包，如 determination")));
    }
}
