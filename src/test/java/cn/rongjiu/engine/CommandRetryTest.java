package cn.rongjiu.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskVariablesCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** A command that lost a race runs again; one that is wrong does not. */
class CommandRetryTest {

    private static final Command<?> COMPLETE = new CompleteTaskCmd("t", null);

    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final CommandRetry retry = new CommandRetry(provider());

    @Test
    void every_kind_of_lost_race_runs_again() {
        for (RuntimeException lost : List.of(
                new OptimisticLockingException("updated by another transaction"),
                deadlock(1213),
                deadlock(1205),
                deadlock(40001),
                new ProcessEngineException(new CannotAcquireLockException("rj_counter")))) {
            assertThat(runs(COMPLETE, lost, lost)).isEqualTo(3);
        }
        assertThat(meters.counter("command_retries_total").count()).isEqualTo(10);
    }

    @Test
    void whoever_loses_five_times_reads_a_sentence() {
        RuntimeException lost = deadlock(1213);
        assertThatThrownBy(() -> runs(COMPLETE, lost, lost, lost, lost, lost))
                .isInstanceOfSatisfying(
                        Refusal.class, r -> assertThat(r.status()).isEqualTo(409))
                .hasMessageContaining("请刷新后重试")
                .hasRootCauseInstanceOf(SQLException.class);
    }

    @Test
    void what_is_wrong_does_not_run_again() {
        assertThatThrownBy(() -> runs(COMPLETE, Refusal.because("错"))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> runs(COMPLETE, deadlock(1048))).hasRootCauseInstanceOf(SQLException.class);
        assertThat(meters.find("command_retries_total").counter()).isNull();
    }

    /** Between two of its reads somebody may have committed: what it read then fits nothing. */
    @Test
    void command_of_ours_that_broke_looks_once_more() {
        RuntimeException torn = new IllegalStateException("no case null");
        assertThat(runs(new Ours(), torn)).isEqualTo(2);
        assertThat(runs(new Ours(), torn, deadlock(1213))).isEqualTo(3);
        assertThatThrownBy(() -> runs(new Ours(), torn, torn)).isSameAs(torn);
        assertThatThrownBy(() -> runs(COMPLETE, torn)).isSameAs(torn);
        for (RuntimeException broken : List.of(
                deadlock(1048),
                Refusal.because("错"),
                new ProcessEngineException(Refusal.because("错")),
                new DataAccessResourceFailureException("connection lost"))) {
            assertThatThrownBy(() -> runs(new Ours(), broken)).isSameAs(broken);
        }
    }

    @Test
    void only_commands_known_to_be_repeatable_run_again() {
        RuntimeException lost = deadlock(1213);
        assertThatThrownBy(() -> runs(new GetTaskVariablesCmd("t", null, false, false), lost))
                .isSameAs(lost);
        assertThat(runs(new Ours(), lost)).isEqualTo(2);
    }

    @Test
    void inside_a_transaction_nothing_runs_again() {
        RuntimeException lost = deadlock(1213);
        TransactionSynchronizationManager.setActualTransactionActive(true);
        try {
            assertThatThrownBy(() -> runs(COMPLETE, lost)).isSameAs(lost);
        } finally {
            TransactionSynchronizationManager.setActualTransactionActive(false);
        }
    }

    private int runs(Command<?> command, RuntimeException... failures) {
        Deque<RuntimeException> left = new ArrayDeque<>(List.of(failures));
        int[] runs = {0};
        retry.setNext(new CommandExecutor() {
            @Override
            public <T> T execute(Command<T> ignored) {
                runs[0]++;
                if (!left.isEmpty()) {
                    throw left.pop();
                }
                return null;
            }
        });
        retry.execute(command);
        return runs[0];
    }

    private static RuntimeException deadlock(int code) {
        return new ProcessEngineException("flush", new RuntimeException(new SQLException("lock", "40001", code)));
    }

    private ObjectProvider<MeterRegistry> provider() {
        DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
        beans.registerSingleton("meters", meters);
        return beans.getBeanProvider(MeterRegistry.class);
    }

    private static class Ours implements Command<Void>, Repeatable {
        @Override
        public Void execute(CommandContext context) {
            return null;
        }
    }
}
