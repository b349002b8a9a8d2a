package cn.rongjiu.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What an operator must see in Cockpit at the running case: raised once, gone when resolved. */
@Component
public class CaseIncidents {

    private static final Logger LOG = LoggerFactory.getLogger(CaseIncidents.class);

    private final ObjectProvider<RuntimeService> runtime;
    private final AsSystem system;

    CaseIncidents(ObjectProvider<RuntimeService> runtime, AsSystem system) {
        this.runtime = runtime;
        this.system = system;
    }

    /**
     * Raises an incident at the case unless one of this type and configuration is open there.
     *
     * @param configuration what the incident is about, for instance the id of a notice
     * @param message what is wrong and what to do, in Chinese, without personal data
     */
    public void raise(String caseNumber, String type, String configuration, String message) {
        Optional<String> place = system.call(() -> place(caseNumber));
        if (place.isEmpty()) {
            LOG.error("{} {} in case {}, which no longer runs", type, configuration, caseNumber);
        } else if (system.call(() -> open(caseNumber, type, configuration)).isEmpty()) {
            system.call(() -> runtime.getObject().createIncident(type, place.get(), configuration, message));
        }
    }

    /** Takes the incident away; nothing happens when there is none. */
    public void resolve(String caseNumber, String type, String configuration) {
        system.call(() -> {
            open(caseNumber, type, configuration)
                    .forEach(id -> runtime.getObject().resolveIncident(id));
            return null;
        });
    }

    private List<String> open(String caseNumber, String type, String configuration) {
        return runtime.getObject().createIncidentQuery().incidentType(type).configuration(configuration).list().stream()
                // an incident shows again, as its own cause, at each calling process
                .filter(incident -> incident.getId().equals(incident.getRootCauseIncidentId()))
                .filter(incident -> cases(caseNumber).contains(incident.getProcessInstanceId()))
                .map(Incident::getId)
                .toList();
    }

    private List<String> cases(String caseNumber) {
        return runtime
                .getObject()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber)
                .rootProcessInstances()
                .orderByProcessInstanceId()
                .asc()
                .list()
                .stream()
                .map(ProcessInstance::getId)
                .toList();
    }

    /** An execution that stands at an activity: the engine refuses incidents at any other. */
    private Optional<String> place(String caseNumber) {
        return cases(caseNumber).stream()
                .findFirst()
                .flatMap(id -> runtime.getObject().createExecutionQuery().processInstanceId(id).list().stream()
                        .map(ExecutionEntity.class::cast)
                        .filter(execution -> execution.getActivityId() != null)
                        .min(Comparator.comparing((ExecutionEntity execution) ->
                                        execution.getActivityId().contains("#"))
                                .thenComparing(ExecutionEntity::getId))
                        .map(ExecutionEntity::getId));
    }
}
