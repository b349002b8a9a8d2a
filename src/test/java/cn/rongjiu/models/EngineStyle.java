package cn.rongjiu.models;

import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/** What the engine needs to run a case for years on the version it began with, and what may never stand in a diagram. */
final class EngineStyle {

    private static final String DEPLOYMENT = "deployment";
    private static final Set<String> PROGRAMS = Set.of("scriptTask", "script", "connector");

    private EngineStyle() {}

    static Stream<String> findings(Diagram diagram) {
        return Stream.of(
                        process(diagram),
                        programs(diagram),
                        bindings(diagram),
                        calls(diagram),
                        userTasks(diagram),
                        delegates(diagram))
                .flatMap(findings -> findings);
    }

    static String kebab(String camel) {
        return camel.replaceAll("([A-Z])", "-$1").toLowerCase();
    }

    private static Stream<String> process(Diagram diagram) {
        Process process = diagram.process();
        Stream.Builder<String> findings = Stream.builder();
        if (!process.isExecutable()) {
            findings.add(diagram.finding(process.getId(), "未勾选 Executable，引擎不会部署"));
        }
        if (process.getCamundaHistoryTimeToLiveString() == null) {
            findings.add(diagram.finding(process.getId(), "缺少历史保存期限（History time to live），如 P10950D"));
        }
        if (process.getCamundaVersionTag() == null) {
            findings.add(diagram.finding(process.getId(), "缺少版本标签（Version tag）；改动流程时一并提高并写入 bpmn/CHANGES.md"));
        }
        boolean staged = diagram.each(CamundaProperty.class)
                .anyMatch(property -> "stage".equals(property.getCamundaName()) && property.getCamundaValue() != null);
        if (!staged) {
            findings.add(diagram.finding(process.getId(), "缺少扩展属性 stage，请写明流程所属的包名，如 determination"));
        }
        return findings.build();
    }

    private static Stream<String> programs(Diagram diagram) {
        return Xml.elements(diagram)
                .filter(element -> PROGRAMS.contains(element.getLocalName())
                        || "all".equals(element.getAttribute("variables"))
                        || element.hasAttributeNS(Xml.CAMUNDA, "class")
                        || element.hasAttributeNS(Xml.CAMUNDA, "expression"))
                .map(element -> diagram.finding(
                        Xml.nearestId(element),
                        "图中不得有脚本、连接器、camunda:class、camunda:expression 或 variables=\"all\"；"
                                + "请改用 ${同名 Bean} 的委托表达式，并逐个写明传入传出的变量"));
    }

    private static Stream<String> bindings(Diagram diagram) {
        Stream<String> forms = Xml.elements(diagram)
                .filter(element -> element.hasAttributeNS(Xml.CAMUNDA, "formRef"))
                .filter(element -> !DEPLOYMENT.equals(element.getAttributeNS(Xml.CAMUNDA, "formRefBinding")))
                .map(Xml::nearestId);
        Stream<String> decisions = diagram.each(BusinessRuleTask.class)
                .filter(task -> !DEPLOYMENT.equals(task.getCamundaDecisionRefBinding()))
                .map(BusinessRuleTask::getId);
        Stream<String> calls = diagram.each(CallActivity.class)
                .filter(call -> !DEPLOYMENT.equals(call.getCamundaCalledElementBinding()))
                .map(CallActivity::getId);
        return Stream.of(forms, decisions, calls)
                .flatMap(ids -> ids)
                .map(id -> diagram.finding(id, "绑定方式（Binding）应为 deployment，办理中的案件才沿用开始时的版本"));
    }

    private static Stream<String> calls(Diagram diagram) {
        return diagram.each(CallActivity.class)
                .filter(call -> call.getExtensionElements() == null
                        || call.getExtensionElements().getElementsQuery().filterByType(CamundaIn.class).list().stream()
                                .noneMatch(in -> "#{execution.processBusinessKey}".equals(in.getCamundaBusinessKey())))
                .map(call -> diagram.finding(
                        call.getId(), "没有传递案号；请加上 <camunda:in businessKey=\"#{execution.processBusinessKey}\"/>"));
    }

    private static Stream<String> userTasks(Diagram diagram) {
        Stream<String> forms = diagram.each(UserTask.class)
                .filter(task -> !kebab(task.getId()).equals(task.getAttributeValueNs(Xml.CAMUNDA, "formRef")))
                .map(task -> diagram.finding(task.getId(), "表单引用应为 " + kebab(task.getId()) + "（与任务编号同名）"));
        Stream<String> nobody = diagram.each(UserTask.class)
                .filter(task -> task.getCamundaAssignee() == null
                        && task.getCamundaCandidateGroups() == null
                        && task.getCamundaCandidateUsers() == null)
                .map(task -> diagram.finding(task.getId(), "没有办理人；请填写 Assignee 或 Candidate groups"));
        Stream<String> keys = Stream.concat(
                        diagram.each(UserTask.class).filter(task -> task.getCamundaFormKey() != null),
                        diagram.each(StartEvent.class).filter(start -> start.getCamundaFormKey() != null))
                .map(node -> diagram.finding(node.getId(), "请用表单引用（Form ref），不用 Form key"));
        return Stream.of(forms, nobody, keys).flatMap(findings -> findings);
    }

    private static Stream<String> delegates(Diagram diagram) {
        return diagram.each(ServiceTask.class)
                .filter(task -> !("${" + task.getId() + "}").equals(task.getCamundaDelegateExpression()))
                .map(task -> diagram.finding(task.getId(), "委托表达式应为 ${" + task.getId() + "}：一步任务、一个类、同一个名字"));
    }
}
