package cn.rongjiu.engine;

import org.camunda.bpm.engine.impl.bpmn.parser.FailedJobRetryConfiguration;
import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.TimerTaskListenerJobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.util.ParseUtil;

/** Tries a failed timeout listener again by the standard policy; the engine itself would give it up within seconds. */
class TimeoutRetry extends DefaultJobRetryCmd {

    TimeoutRetry(String jobId, Throwable failure) {
        super(jobId, failure);
    }

    @Override
    public ActivityImpl getCurrentActivity(CommandContext context, JobEntity job) {
        return isTimeout(job)
                ? job.getExecution().getProcessDefinition().findActivity(job.getActivityId())
                : super.getCurrentActivity(context, job);
    }

    @Override
    public FailedJobRetryConfiguration getFailedJobRetryConfiguration(JobEntity job, ActivityImpl activity) {
        return isTimeout(job)
                ? ParseUtil.parseRetryIntervals(
                        Context.getProcessEngineConfiguration().getFailedJobRetryTimeCycle())
                : super.getFailedJobRetryConfiguration(job, activity);
    }

    private static boolean isTimeout(JobEntity job) {
        return TimerTaskListenerJobHandler.TYPE.equals(job.getJobHandlerType());
    }
}
