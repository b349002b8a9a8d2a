package cn.rongjiu.engine;

import java.util.Map;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/**
 * Starts a process from its form; the case, its number and the first token are one transaction. Whoever sends the same
 * once more a moment later is answered with what he started.
 */
final class SubmitStart implements Command<ProcessInstance>, Repeatable {

    private final String definitionId;
    private final String businessKey;
    private final Map<String, Object> submitted;
    private final TaskForms forms;
    private final StepDesk desk;
    private final StartSubmissions starts;

    SubmitStart(
            String definitionId,
            String businessKey,
            Map<String, Object> submitted,
            TaskForms forms,
            StepDesk desk,
            StartSubmissions starts) {
        this.definitionId = definitionId;
        this.businessKey = businessKey;
        this.submitted = submitted == null ? Map.of() : submitted;
        this.forms = forms;
        this.desk = desk;
        this.starts = starts;
    }

    @Override
    public ProcessInstance execute(CommandContext context) {
        ProcessDefinitionEntity definition = context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedProcessDefinitionById(definitionId);
        if (definition == null || forms.startKey(definition) == null) {
            return new SubmitStartFormCmd(definitionId, businessKey, submitted).execute(context);
        }
        context.getProcessEngineConfiguration()
                .getCommandCheckers()
                .forEach(checker -> checker.checkCreateProcessInstance(definition));
        if (businessKey != null && !businessKey.isBlank()) {
            throw Refusal.because("案号由系统统一编定，提交时不能自带业务编号。");
        }
        return once(Steps.ofStart(forms.startKey(definition)), definition, context);
    }

    /** While what it started goes on, the very same is the same; then it is new. */
    private ProcessInstance once(Step step, ProcessDefinitionEntity definition, CommandContext context) {
        String digest = starts.digest(step, submitted);
        ProcessInstance earlier = starts.take(digest)
                .map(context.getExecutionManager()::findExecutionById)
                .filter(process -> desk.goesOn(step, process.getBusinessKey()))
                .orElse(null);
        if (earlier != null) {
            return earlier;
        }
        ProcessInstance started = start(step, definition, context);
        starts.started(digest, started.getId());
        return started;
    }

    private ProcessInstance start(Step step, ProcessDefinitionEntity definition, CommandContext context) {
        StartStep.Opened opened = desk.open(step, forms.schema(context, definition), submitted);
        if (opened == null) {
            throw new IllegalStateException("no start step " + step.key());
        }
        return new SubmitStartFormCmd(definitionId, opened.caseNumber(), opened.variables()).execute(context);
    }
}
