package cn.rongjiu.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/**
 * Gives every process of the procedure the variables {@code caseNumber}, {@code stage} and {@code stageName}, so that
 * no call activity has to map them. A process belongs to the procedure when it names its stage in a camunda property.
 */
@Component
class CaseVariables extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<BpmnParseListener> listeners = configuration.getCustomPreBPMNParseListeners();
        if (listeners == null) {
            listeners = new ArrayList<>();
            configuration.setCustomPreBPMNParseListeners(listeners);
        }
        listeners.add(new Attach());
    }

    private static final class Attach extends AbstractBpmnParseListener {

        @Override
        public void parseProcess(Element process, ProcessDefinitionEntity definition) {
            String room = stage(process);
            if (room != null) {
                Stage stage = Stage.of(room);
                ExecutionListener listener = execution -> set(execution, stage);
                definition.addBuiltInListener(ExecutionListener.EVENTNAME_START, listener);
            }
        }

        private static void set(DelegateExecution execution, Stage stage) {
            execution.setVariable("caseNumber", execution.getProcessBusinessKey());
            execution.setVariable("stage", stage.room());
            execution.setVariable("stageName", stage.label());
        }

        private static String stage(Element process) {
            return process.elements("extensionElements").stream()
                    .flatMap(e -> e.elements("properties").stream())
                    .flatMap(e -> e.elements("property").stream())
                    .filter(p -> "stage".equals(p.attribute("name")))
                    .map(p -> p.attribute("value"))
                    .findFirst()
                    .orElse(null);
        }
    }
}
