package cn.rongjiu.engine;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.beans.factory.BeanFactory;

/**
 * Whether everything a diagram names is there: the engine would find a misspelt bean or form only when the first case
 * arrives at it.
 */
class ReferenceCheck {

    private static final Pattern BEAN = Pattern.compile("\\$\\{(\\w+)}");

    private final BeanFactory beans;

    ReferenceCheck(BeanFactory beans) {
        this.beans = beans;
    }

    /** @param keys the ids of the forms, processes and decisions of the same set */
    List<Fault> faults(String file, byte[] diagram, Set<String> keys) {
        BpmnModelInstance model = Bpmn.readModelFromStream(new ByteArrayInputStream(diagram));
        List<Fault> faults = new ArrayList<>();
        for (ServiceTask task : model.getModelElementsByType(ServiceTask.class)) {
            Matcher bean = BEAN.matcher(String.valueOf(task.getCamundaDelegateExpression()));
            if (bean.matches() && !beans.containsBean(bean.group(1))) {
                faults.add(new Fault(file, task.getId(), 0, "没有名为“" + bean.group(1) + "”的处理程序，请核对拼写"));
            }
        }
        for (UserTask task : model.getModelElementsByType(UserTask.class)) {
            missing(file, task.getId(), "表单", task.getCamundaFormRef(), keys, faults);
        }
        for (CallActivity call : model.getModelElementsByType(CallActivity.class)) {
            missing(file, call.getId(), "流程", call.getCalledElement(), keys, faults);
        }
        for (BusinessRuleTask rule : model.getModelElementsByType(BusinessRuleTask.class)) {
            missing(file, rule.getId(), "决策表", rule.getCamundaDecisionRef(), keys, faults);
        }
        return faults;
    }

    private static void missing(
            String file, String element, String kind, String key, Set<String> keys, List<Fault> faults) {
        if (key != null && !key.contains("$") && !keys.contains(key)) {
            faults.add(new Fault(file, element, 0, "没有编号为“" + key + "”的" + kind + "，请核对拼写或者补上文件"));
        }
    }
}
