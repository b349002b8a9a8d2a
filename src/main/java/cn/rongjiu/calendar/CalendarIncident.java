package cn.rongjiu.calendar;

import cn.rongjiu.engine.AsSystem;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Shows a missing calendar as an incident at the case's process. It acts after the commit of the step, since a process
 * that is only starting cannot be found before, and in nobody's name, since the person may not touch incidents; what a
 * crash in between loses, the next start-up raises again.
 */
@Component
class CalendarIncident implements CalendarAlarm {

    static final String TYPE = "calendarMissing";

    private static final Logger LOG = LoggerFactory.getLogger(CalendarIncident.class);

    private final ObjectProvider<RuntimeService> runtime;
    private final AsSystem system;
    private final TransactionTemplate apart;

    CalendarIncident(ObjectProvider<RuntimeService> runtime, AsSystem system, PlatformTransactionManager transactions) {
        this.runtime = runtime;
        this.system = system;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public void missing(String caseNumber, int year) {
        afterCommit(() -> processes(caseNumber).forEach(process -> raise(process, year)));
    }

    @Override
    public void arrived(String caseNumber, int year) {
        afterCommit(() -> processes(caseNumber).forEach(process -> incidents(process, year)
                .forEach(incident -> runtime.getObject().resolveIncident(incident.getId()))));
    }

    private void raise(ProcessInstance process, int year) {
        if (incidents(process, year).isEmpty()) {
            runtime.getObject()
                    .createIncident(
                            TYPE,
                            place(runtime.getObject().getActivityInstance(process.getId())),
                            String.valueOf(year),
                            "缺少 " + year + " 年工作日历，期限暂不能计算。请把 " + year + ".csv 放入 config/calendar/，重新启动后自动补算。");
        }
    }

    /** An execution that stands somewhere in the drawing: the engine takes no incident elsewhere. */
    private static String place(ActivityInstance at) {
        if (at.getChildActivityInstances().length > 0) {
            return place(at.getChildActivityInstances()[0]);
        }
        return at.getChildTransitionInstances().length > 0
                ? at.getChildTransitionInstances()[0].getExecutionId()
                : at.getExecutionIds()[0];
    }

    private List<ProcessInstance> processes(String caseNumber) {
        return runtime.getObject()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber)
                .rootProcessInstances()
                .list();
    }

    private List<Incident> incidents(ProcessInstance process, int year) {
        return runtime.getObject()
                .createIncidentQuery()
                .incidentType(TYPE)
                .processInstanceId(process.getId())
                .configuration(String.valueOf(year))
                .list();
    }

    private void afterCommit(Runnable work) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            apart(work);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                try {
                    apart(work);
                } catch (RuntimeException failed) {
                    // the step is done and must not look refused or run twice; the daily reminder tries again
                    LOG.error("cannot show a missing calendar as an incident", failed);
                }
            }
        });
    }

    private void apart(Runnable work) {
        system.run(() -> apart.executeWithoutResult(status -> work.run()));
    }
}
