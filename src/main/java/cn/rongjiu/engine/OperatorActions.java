package cn.rongjiu.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.EntityTypes;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.UserOperationLogEntryEventEntity;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * What operators and administrators do by hand (retries, suspensions, changes of accounts and rights) is told to the
 * record like any step; what people do at their tasks is told there already.
 */
@Component
class OperatorActions extends AbstractProcessEnginePlugin implements HistoryEventHandler {

    private static final Set<String> BY_HAND =
            Set.of(UserOperationLogEntry.CATEGORY_OPERATOR, UserOperationLogEntry.CATEGORY_ADMIN);

    private final ApplicationEventPublisher events;

    OperatorActions(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.getCustomHistoryEventHandlers().add(this);
    }

    @Override
    public void handleEvent(HistoryEvent event) {
        if (event instanceof UserOperationLogEntryEventEntity done
                && done.getUserId() != null
                && BY_HAND.contains(done.getCategory())
                && !isApplication(done)) {
            events.publishEvent(new CaseEvent(
                    caseNumber(done),
                    null,
                    CaseEvent.Kind.OPERATOR,
                    done.getOperationType() + " " + done.getEntityType(),
                    details(done),
                    done.getAnnotation()));
        }
    }

    @Override
    public void handleEvents(List<HistoryEvent> events) {
        events.forEach(this::handleEvent);
    }

    /** Who starts a process files an application; that is told as his step. */
    private static boolean isApplication(UserOperationLogEntryEventEntity done) {
        return EntityTypes.PROCESS_INSTANCE.equals(done.getEntityType())
                && UserOperationLogEntry.OPERATION_TYPE_CREATE.equals(done.getOperationType());
    }

    private static String caseNumber(UserOperationLogEntryEventEntity done) {
        if (done.getProcessInstanceId() == null) {
            return null;
        }
        ExecutionEntity process =
                Context.getCommandContext().getExecutionManager().findExecutionById(done.getProcessInstanceId());
        return process == null ? null : process.getBusinessKey();
    }

    private static Map<String, String> details(UserOperationLogEntryEventEntity done) {
        Map<String, String> details = new LinkedHashMap<>();
        put(details, "property", done.getProperty());
        put(details, "before", done.getOrgValue());
        put(details, "after", done.getNewValue());
        put(details, "jobId", done.getJobId());
        return details;
    }

    private static void put(Map<String, String> details, String name, String value) {
        if (value != null) {
            details.put(name, value);
        }
    }
}
