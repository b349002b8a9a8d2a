package cn.rongjiu.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.rongjiu.RoomTest;
import cn.rongjiu.engine.CaseEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.apache.ibatis.mapping.SqlCommandType;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.SqlSessionFactory;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@RoomTest
class RecordTest {

    private final String caseNumber = "RJ-2026-" + UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private CaseRecord record;

    @Autowired
    private IdentityService identity;

    @Autowired
    @Qualifier("sqlSessionFactory")
    private SqlSessionFactory mappers;

    @AfterEach
    void signOut() {
        identity.clearAuthentication();
    }

    @Test
    void an_event_becomes_an_entry_with_actor_time_and_reason() {
        identity.setAuthenticatedUserId("zhou.min");
        publish(new CaseEvent(
                caseNumber,
                "p-1",
                CaseEvent.Kind.DECISION,
                "acceptanceDecision",
                Map.of("value", "ACCEPT", "on", LocalDate.of(2026, 3, 5), "onBehalfOf", "lin.hua"),
                "材料齐全，𠮷䶮😀 <script> ${7*7} ' OR 1=1--"));

        Entry entry = record.of(caseNumber).get(0);
        assertThat(entry.seq()).isEqualTo(1);
        assertThat(entry.kind()).isEqualTo("DECISION");
        assertThat(entry.personId()).isEqualTo("p-1");
        assertThat(entry.actor()).isEqualTo("zhou.min");
        assertThat(entry.onBehalfOf()).isEqualTo("lin.hua");
        assertThat(entry.happenedAt()).isNotNull();
        assertThat(entry.reason()).isEqualTo("材料齐全，𠮷䶮😀 <script> ${7*7} ' OR 1=1--");
        assertThat(entry.details())
                .isEqualTo("{\"on\":\"2026-03-05\",\"onBehalfOf\":\"lin.hua\",\"value\":\"ACCEPT\"}");
        assertThat(record.verify(caseNumber)).isEqualTo(Verification.sound(caseNumber, 1));
    }

    @Test
    void what_concerns_no_case_has_a_chain_of_its_own() {
        long before = record.of(CaseRecord.OUTSIDE_CASES).size();
        publish(new CaseEvent(null, null, CaseEvent.Kind.OPERATOR, "deployment", null, null));

        assertThat(record.of(CaseRecord.OUTSIDE_CASES)).hasSize((int) before + 1);
        assertThat(record.verify(CaseRecord.OUTSIDE_CASES).isSound()).isTrue();
    }

    @Test
    void a_case_without_entries_has_lost_them() {
        assertThat(record.verify(caseNumber).bad()).isEqualTo(BadEntry.missing(caseNumber, 1, Damage.ERASED));
    }

    @Test
    void no_entry_is_written_outside_a_transaction() {
        assertThatThrownBy(() -> events.publishEvent(step("reviewApplication")))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThat(record.of(caseNumber)).isEmpty();
    }

    @Test
    void a_step_that_is_rolled_back_leaves_no_entry_and_no_gap() {
        append(1);
        transaction.executeWithoutResult(status -> {
            events.publishEvent(step("approveStart"));
            events.publishEvent(step("appointInvestigators"));
            status.setRollbackOnly();
        });
        append(1);

        assertThat(record.of(caseNumber)).extracting(Entry::seq).containsExactly(1L, 2L);
        assertThat(record.verify(caseNumber)).isEqualTo(Verification.sound(caseNumber, 2));
    }

    @Test
    void a_forged_head_is_not_continued() {
        append(4);
        transaction.executeWithoutResult(status -> {
            database.update("delete from rj_record where case_number = ? and seq > 2", caseNumber);
            database.update(
                    "update rj_record_head set seq = 2, hash = (select hash from rj_record where case_number = ? and seq = 2)"
                            + " where case_number = ?",
                    caseNumber,
                    caseNumber);
            assertThatThrownBy(() -> events.publishEvent(step("serveDecision")))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(caseNumber);
            status.setRollbackOnly();
        });
    }

    @Test
    void a_chain_written_with_another_key_is_not_confirmed() {
        Chain ours = new Chain(new RecordKey("the key of the office"));
        Chain theirs = new Chain(new RecordKey("the key of a forger"));

        assertThat(ours.isSealed(ours.head(caseNumber, 1, Chain.BEGINNING))).isTrue();
        assertThat(ours.isSealed(theirs.head(caseNumber, 1, Chain.BEGINNING))).isFalse();
    }

    @Test
    void a_short_or_missing_key_refuses_to_start() {
        assertThatThrownBy(() -> new RecordKey("elevenchars")).hasMessageContaining("rongjiu.record.key");
        assertThatThrownBy(() -> new RecordKey(null)).hasMessageContaining("RONGJIU_RECORD_KEY");
        assertThat(new RecordKey("twelve-chars").toString()).doesNotContain("twelve-chars");
    }

    @Test
    void two_steps_of_one_case_at_once_keep_one_chain() {
        append(1);
        List<CompletableFuture<Void>> writers = IntStream.range(0, 4)
                .mapToObj(writer -> CompletableFuture.runAsync(() -> append(10)))
                .toList();
        writers.forEach(CompletableFuture::join);

        assertThat(record.verify(caseNumber)).isEqualTo(Verification.sound(caseNumber, 41));
    }

    @Test
    void a_case_waits_for_its_own_step_but_for_no_other_case() throws Exception {
        append(1);
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch mayCommit = new CountDownLatch(1);
        CompletableFuture<Void> slow = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(status -> {
            events.publishEvent(step("collectEvidence"));
            written.countDown();
            await(mayCommit);
        }));
        await(written);

        publish(new CaseEvent(caseNumber + "-b", null, CaseEvent.Kind.STEP, "collectEvidence", Map.of(), null));
        CompletableFuture<Void> own = CompletableFuture.runAsync(() -> append(1));
        assertThatThrownBy(() -> own.get(200, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);

        mayCommit.countDown();
        CompletableFuture.allOf(slow, own).join();
        assertThat(record.verify(caseNumber)).isEqualTo(Verification.sound(caseNumber, 3));
        assertThat(record.verify(caseNumber + "-b")).isEqualTo(Verification.sound(caseNumber + "-b", 1));
    }

    @Test
    void no_mapper_can_change_or_delete_an_entry() {
        Configuration statements = mappers.getConfiguration();
        assertThat(statements.getMappedStatementNames().stream()
                        .filter(name -> name.contains("."))
                        .map(statements::getMappedStatement)
                        .filter(statement -> statement.getSqlCommandType() == SqlCommandType.UPDATE
                                || statement.getSqlCommandType() == SqlCommandType.DELETE)
                        .map(statement -> statement.getBoundSql(Map.of()).getSql())
                        .toList())
                .as("the probe reads real statements")
                .anyMatch(sql -> sql.matches("(?s).*\\brj_record_head\\b.*"))
                .noneMatch(sql -> sql.matches("(?s).*\\brj_record\\b.*"));
    }

    private void append(int entries) {
        IntStream.range(0, entries)
                .forEach(i -> publish(new CaseEvent(
                        caseNumber, "p-1", CaseEvent.Kind.STEP, "rateFactors", Map.of("round", i), "第" + i + "次")));
    }

    private CaseEvent step(String task) {
        return new CaseEvent(caseNumber, null, CaseEvent.Kind.STEP, task, Map.of(), null);
    }

    private void publish(CaseEvent event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
