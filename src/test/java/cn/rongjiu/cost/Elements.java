package cn.rongjiu.cost;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;

/** Where a job stands in its diagram. */
final class Elements {

    private Elements() {}

    static String ofJob(ProcessEngine engine, String job) {
        ManagementService management = engine.getManagementService();
        String definition =
                management.createJobQuery().jobId(job).singleResult().getJobDefinitionId();
        return management
                .createJobDefinitionQuery()
                .jobDefinitionId(definition)
                .singleResult()
                .getActivityId();
    }
}
