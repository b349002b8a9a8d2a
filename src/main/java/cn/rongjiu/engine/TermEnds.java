package cn.rongjiu.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells that a term has run out which a diagram waited for, so that no diagram has to draw the end of its clock. */
@Component
class TermEnds extends AbstractProcessEnginePlugin {

    private static final Pattern CLOCK =
            Pattern.compile("clock\\.due\\(caseNumber, *personId, *(?:'([^']+)'|(\\w+))\\)");

    private final ApplicationEventPublisher events;

    TermEnds(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<BpmnParseListener> listeners = configuration.getCustomPreBPMNParseListeners();
        List<BpmnParseListener> all = new ArrayList<>(listeners == null ? List.of() : listeners);
        all.add(new AtTimers());
        configuration.setCustomPreBPMNParseListeners(all);
    }

    private final class AtTimers extends AbstractBpmnParseListener {

        @Override
        public void parseIntermediateTimerEventDefinition(Element timer, ActivityImpl event) {
            watch(timer, event);
        }

        @Override
        public void parseBoundaryTimerEventDefinition(Element timer, boolean interrupting, ActivityImpl event) {
            if (interrupting) {
                watch(timer, event);
            }
        }

        private void watch(Element timer, ActivityImpl event) {
            Element date = timer.element("timeDate");
            Matcher clock = CLOCK.matcher(date == null ? "" : date.getText());
            if (clock.find()) {
                String fixed = clock.group(1);
                String variable = clock.group(2);
                ExecutionListener over =
                        execution -> tell(execution, fixed == null ? (String) execution.getVariable(variable) : fixed);
                event.addBuiltInListener(ExecutionListener.EVENTNAME_END, over);
            }
        }

        /** An event whose process was cancelled did not happen. */
        private void tell(DelegateExecution execution, String term) {
            if (!execution.isCanceled()) {
                events.publishEvent(new TermElapsed(
                        execution.getProcessBusinessKey(), (String) execution.getVariable("personId"), term));
            }
        }
    }
}
