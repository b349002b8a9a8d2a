package cn.rongjiu.calendar;

import cn.rongjiu.engine.CaseIncidents;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Shows a missing calendar as an incident at the case's process. It acts after the commit of the step, since a process
 * that is only starting cannot be found before; what a crash in between loses, the next start-up raises again.
 */
@Component
class CalendarIncident implements CalendarAlarm {

    static final String TYPE = "calendarMissing";

    private static final Logger LOG = LoggerFactory.getLogger(CalendarIncident.class);

    private final CaseIncidents incidents;
    private final TransactionTemplate apart;

    CalendarIncident(CaseIncidents incidents, PlatformTransactionManager transactions) {
        this.incidents = incidents;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public void missing(String caseNumber, int year) {
        afterCommit(() -> incidents.raise(
                caseNumber,
                TYPE,
                String.valueOf(year),
                "案件 %s 缺少 %d 年工作日历，期限暂不能计算。请把 %d.csv 放入 config/calendar/，重新启动后自动补算。"
                        .formatted(caseNumber, year, year)));
    }

    @Override
    public void arrived(String caseNumber, int year) {
        afterCommit(() -> incidents.resolve(caseNumber, TYPE, String.valueOf(year)));
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
        apart.executeWithoutResult(status -> work.run());
    }
}
