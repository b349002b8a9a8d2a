package cn.rongjiu.engine;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.incident.DefaultIncidentHandler;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.Incident;

/** A job whose retries are used up: Cockpit shows the case, the cause and what to do. */
class FailedJobIncidents extends DefaultIncidentHandler {

    FailedJobIncidents() {
        super(Incident.FAILED_JOB_HANDLER_TYPE);
    }

    @Override
    public Incident handleIncident(IncidentContext context, String cause) {
        String message = "案件：" + caseNumber(context)
                + "。环节：" + context.getActivityId()
                + "。原因：" + (cause == null || cause.isBlank() ? "未知，见作业的堆栈信息" : cause)
                + "。处置建议：排除原因后，在 Cockpit 中对该作业点击“重试”，案件将从此处继续。";
        return super.handleIncident(context, message);
    }

    private static String caseNumber(IncidentContext context) {
        if (context.getExecutionId() == null) {
            return "无";
        }
        ExecutionEntity execution =
                Context.getCommandContext().getExecutionManager().findExecutionById(context.getExecutionId());
        String caseNumber = execution == null ? null : execution.getProcessBusinessKey();
        return caseNumber == null ? "无" : caseNumber;
    }
}
