package cn.rongjiu.desk;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lets the demo's people act one after another before the job executor has started. */
@Component
@Profile("demo")
class DemoStage {

    private final IdentityService identity;
    private final ManagementService management;
    private final RuntimeService runtime;

    DemoStage(IdentityService identity, ManagementService management, RuntimeService runtime) {
        this.identity = identity;
        this.management = management;
        this.runtime = runtime;
    }

    <T> T as(String user, Supplier<T> action) {
        List<String> groups = identity.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .toList();
        identity.setAuthentication(user, groups);
        try {
            return action.get();
        } finally {
            identity.clearAuthentication();
        }
    }

    /** Does what the case has to do by itself, until it waits for a person. */
    void work(String number) {
        for (List<Job> jobs = jobs(number); !jobs.isEmpty(); jobs = jobs(number)) {
            jobs.forEach(job -> management.executeJob(job.getId()));
        }
    }

    private List<Job> jobs(String number) {
        Set<String> processes = runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).list().stream()
                .map(Execution::getId)
                .collect(Collectors.toSet());
        return management.createJobQuery().messages().withRetriesLeft().list().stream()
                .filter(job -> processes.contains(job.getProcessInstanceId()))
                .toList();
    }
}
