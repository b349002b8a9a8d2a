package cn.rongjiu.cost;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;

/** Where a job stands in its diagram. */
final class Elements {

    /** The timer of a reminder stands at no element and has no definition (T40). */
    static final String REMINDER = "reminder";

    private Elements() {}

    static String ofJob(ProcessEngine engine, String job) {
        ManagementService management = engine.getManagementService();
        String definition =
                management.createJobQuery().jobId(job).singleResult().getJobDefinitionId();
        return definition == null
                ? REMINDER
                : management
                        .createJobDefinitionQuery()
                        .jobDefinitionId(definition)
                        .singleResult()
                        .getActivityId();
    }
}
