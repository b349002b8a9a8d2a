package cn.rongjiu.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** Remembers which flows were taken and knows which elements no story has come by. */
public final class FlowWatch extends AbstractProcessEnginePlugin {

    private final Set<String> taken = ConcurrentHashMap.newKeySet();

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<BpmnParseListener> listeners = new ArrayList<>();
        if (configuration.getCustomPreBPMNParseListeners() != null) {
            listeners.addAll(configuration.getCustomPreBPMNParseListeners());
        }
        listeners.add(new AtFlows());
        configuration.setCustomPreBPMNParseListeners(listeners);
    }

    /** The elements of all diagrams that were never reached, as {@code process/element}. */
    public Set<String> missing(ProcessEngine engine) {
        Set<String> missing = new TreeSet<>(elements(engine));
        missing.removeAll(taken);
        engine.getHistoryService().createHistoricActivityInstanceQuery().list().stream()
                .map(FlowWatch::nameOf)
                .forEach(missing::remove);
        return missing;
    }

    /** Every flow node and every flow of every diagram. */
    public static Set<String> elements(ProcessEngine engine) {
        Set<String> all = new TreeSet<>();
        for (ProcessDefinition process :
                engine.getRepositoryService().createProcessDefinitionQuery().list()) {
            var model = engine.getRepositoryService().getBpmnModelInstance(process.getId());
            model.getModelElementsByType(FlowNode.class)
                    .forEach(node -> all.add(process.getKey() + "/" + node.getId()));
            model.getModelElementsByType(SequenceFlow.class)
                    .forEach(flow -> all.add(process.getKey() + "/" + flow.getId()));
        }
        return all;
    }

    private static String nameOf(HistoricActivityInstance activity) {
        return activity.getProcessDefinitionKey() + "/" + activity.getActivityId();
    }

    private final class AtFlows extends AbstractBpmnParseListener {

        @Override
        public void parseSequenceFlow(Element flow, ScopeImpl scope, TransitionImpl transition) {
            String name =
                    ((ProcessDefinitionEntity) scope.getProcessDefinition()).getKey() + "/" + flow.attribute("id");
            transition.addListener(ExecutionListener.EVENTNAME_TAKE, (ExecutionListener) execution -> taken.add(name));
        }
    }
}
