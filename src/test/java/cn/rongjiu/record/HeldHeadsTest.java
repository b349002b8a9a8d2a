package cn.rongjiu.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class HeldHeadsTest {

    private final List<Head> written = new ArrayList<>();

    @BeforeEach
    void begin() {
        TransactionSynchronizationManager.initSynchronization();
    }

    @AfterEach
    void end() {
        held().afterCompletion(TransactionSynchronization.STATUS_UNKNOWN);
        TransactionSynchronizationManager.clear();
    }

    @Test
    void head_moved_by_many_entries_is_written_once_at_the_commit() {
        held().move(head(1));
        held().move(head(2));
        assertThat(written).isEmpty();
        assertThat(held().get("RJ-2026-0001")).isEqualTo(head(2));

        held().beforeCommit(false);

        assertThat(written).containsExactly(head(2));
    }

    @Test
    void head_moved_while_the_transaction_commits_is_written_too() {
        held().move(head(1));
        held().beforeCommit(false);
        held().move(head(2));

        assertThat(written).containsExactly(head(1), head(2));
    }

    @Test
    void transaction_within_another_locks_for_itself() {
        HeldHeads outer = held();
        outer.move(head(1));
        outer.suspend();
        assertThat(held().get("RJ-2026-0001")).isNull();

        held().afterCompletion(TransactionSynchronization.STATUS_COMMITTED);
        outer.resume();

        assertThat(held().get("RJ-2026-0001")).isEqualTo(head(1));
    }

    private HeldHeads held() {
        return HeldHeads.of(HeldHeadsTest.class, written::add);
    }

    private static Head head(long seq) {
        return new Head("RJ-2026-0001", seq, "hash", "seal");
    }
}
