package cn.rongjiu.engine;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Metrics;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.camunda.bpm.engine.impl.cmd.AbstractCorrelateMessageCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CreateIncidentCmd;
import org.camunda.bpm.engine.impl.cmd.MessageEventReceivedCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveIncidentCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Runs a person's command again when its transaction lost a race: of two bodies that give their opinions in the same
 * instant, both must succeed. Works only outside any transaction, for one that lost cannot be saved from within.
 */
class CommandRetry extends CommandInterceptor {

    static final String RETRIES = "command_retries_total";

    private static final int TRIES = 5;

    private static final List<Class<?>> MAY_RUN_AGAIN = List.of(
            Repeatable.class,
            ClaimTaskCmd.class,
            CompleteTaskCmd.class,
            SubmitTaskFormCmd.class,
            SubmitStartFormCmd.class,
            StartProcessInstanceCmd.class,
            AbstractCorrelateMessageCmd.class,
            MessageEventReceivedCmd.class,
            CreateIncidentCmd.class,
            ResolveIncidentCmd.class);

    private final ObjectProvider<MeterRegistry> meters;

    CommandRetry(ObjectProvider<MeterRegistry> meters) {
        this.meters = meters;
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (Context.getCommandContext() != null
                || TransactionSynchronizationManager.isActualTransactionActive()
                || MAY_RUN_AGAIN.stream().noneMatch(c -> c.isInstance(command))) {
            return next.execute(command);
        }
        return withRetries(command);
    }

    private <T> T withRetries(Command<T> command) {
        for (int attempt = 1; ; attempt++) {
            try {
                return next.execute(command);
            } catch (RuntimeException failure) {
                boolean lost = LostRace.isCauseOf(failure);
                if (!lost && !mayBeTorn(command, failure, attempt)) {
                    throw failure;
                }
                if (attempt == TRIES) {
                    throw lost(failure);
                }
                pause(attempt);
            }
        }
    }

    /** A command of ours looks a second time; what is really broken breaks again. */
    private static boolean mayBeTorn(Command<?> command, RuntimeException failure, int attempt) {
        return attempt == 1 && command instanceof Repeatable && LostRace.mayBeCauseOf(failure);
    }

    private void pause(int attempt) {
        meters.getIfAvailable(() -> Metrics.globalRegistry).counter(RETRIES).increment();
        long longest = Math.min(100, 10L << attempt);
        long millis = ThreadLocalRandom.current().nextLong(10, longest + 1);
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
    }

    private static Refusal lost(RuntimeException failure) {
        Refusal refusal = Refusal.conflict("有人正在同时办理同一事项，本次操作没有保存，请刷新后重试。");
        refusal.initCause(failure);
        return refusal;
    }
}
