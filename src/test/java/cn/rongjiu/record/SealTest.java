package cn.rongjiu.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.support.TransactionTemplate;

/** The seals watch over the ends of all chains, and are a chain themselves. */
@SpringBootTest(classes = RecordSlice.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
@ActiveProfiles("test")
class SealTest {

    private static final String ONE = "RJ-2025-0903";
    private static final String TWO = "RJ-2025-0904";

    @Autowired
    private RecordSlice.Office office;

    @Autowired
    private RecordSlice.Hand hand;

    @Autowired
    private Sealing sealing;

    @Autowired
    private CaseRecord record;

    @Autowired
    private SealMapper seals;

    @Autowired
    private HeadMapper heads;

    @Autowired
    private Walk walk;

    @Autowired
    private Chain chain;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private TransactionTemplate transaction;

    @TempDir
    private Path folder;

    /** Three seals: of the first case, of both. */
    @BeforeEach
    void two_cases_sealed() {
        hand.empties();
        office.writes(ONE, 2);
        sealing.seal();
        office.writes(ONE, 1);
        office.writes(TWO, 3);
        sealing.seal();
    }

    @Test
    void only_an_end_that_has_moved_is_sealed_again() {
        assertThat(sealing.seal()).isEmpty();
        assertThat(seals.after(0, 10))
                .extracting(seal -> seal.sealNo() + " " + seal.caseNumber() + " " + seal.seq())
                .containsExactly("1 " + ONE + " 2", "2 " + ONE + " 3", "3 " + TWO + " 3");

        office.writes(TWO, 1);
        assertThat(sealing.seal()).map(Seal::sealNo).contains(4L);
        Survey found = record.verifyAll();
        assertThat(found.isSound()).isTrue();
        assertThat(found.sentence()).isEqualTo("记录完好：2 条链共 7 条记录逐条相连，与 4 号封存一致。");
    }

    @Test
    void record_before_its_first_seal_says_so() {
        hand.empties();
        sealing.seal();
        office.writes(ONE, 1);

        assertThat(record.verifyAll().sentence()).isEqualTo("记录完好：1 条链共 1 条记录逐条相连，尚未封存。");
    }

    @Test
    void forged_head_is_not_sealed_and_the_others_are() {
        office.writes(TWO, 1);
        hand.does("update rj_record_head set seq = 1 where case_number = '" + ONE + "'");

        assertThat(sealing.seal()).map(Seal::caseNumber).contains(TWO);
        assertThat(seals.of(ONE)).hasSize(2);
    }

    @Test
    void no_step_waits_for_a_seal_nor_a_seal_for_a_step() throws Exception {
        transaction.executeWithoutResult(step -> {
            office.writes(TWO, 1);
            CompletableFuture.supplyAsync(sealing::seal)
                    .orTimeout(10, TimeUnit.SECONDS)
                    .join();
        });
        transaction.executeWithoutResult(round -> {
            sealing.seal();
            CompletableFuture.runAsync(() -> office.writes(ONE, 1))
                    .orTimeout(10, TimeUnit.SECONDS)
                    .join();
        });
        sealing.seal();

        assertThat(record.verifyAll().isSound()).isTrue();
    }

    @Test
    void every_column_of_a_seal_is_watched() {
        List<String> columns = database.queryForList(
                "select lower(column_name) from information_schema.columns where lower(table_name) = 'rj_record_seal'",
                String.class);
        assertThat(columns).hasSize(7);
        List<Seal> before = seals.after(0, 10);

        for (String column : columns) {
            String change =
                    switch (column) {
                        case "seal_no" -> "77";
                        case "seq" -> "1";
                        case "sealed_at" -> "timestamp '2025-01-01 00:00:00'";
                        case "case_number" -> "'" + TWO + "'";
                        default -> "repeat('a', 64)";
                    };
            hand.does("update rj_record_seal set " + column + " = " + change + " where seal_no = 2");

            assertThat(record.verifyAll().damaged()).as(column).contains(BadEntry.seal(2));

            hand.does("delete from rj_record_seal");
            before.forEach(seals::append);
            assertThat(record.verifyAll().isSound()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            value = {
                "1| delete from rj_record_seal where seal_no = 1",
                "2| delete from rj_record_seal where seal_no = 2",
                "3| delete from rj_record_seal where seal_no = 3",
                "1| delete from rj_record_seal",
                "4| delete from rj_record_head where case_number = '#'",
                "4| update rj_record_head set seq = 2 where case_number = '#'",
                "4| insert into rj_record_seal select 4, case_number, seq, hash, sealed_at, seal, seal from rj_record_seal where seal_no = 3"
            })
    void seals_deleted_or_added_are_found(long at, String deed) {
        hand.does(deed);

        assertThat(record.verifyAll().damaged()).contains(BadEntry.seal(at));
        assertThat(record.verifyAll().sentence()).contains("第一处：封存第 " + at + " 号缺失或者被改动。");
    }

    @Test
    void record_that_lost_all_its_seals_is_not_whole() {
        hand.does("delete from rj_record_seal", "delete from rj_record_head where case_number = '#'");

        assertThat(record.verifyAll().damaged()).containsExactly(BadEntry.seal(1));
    }

    @Test
    void case_deleted_with_all_its_seals_leaves_a_gap() {
        Stream.of("rj_record", "rj_record_head", "rj_record_seal")
                .forEach(table -> hand.does("delete from " + table + " where case_number = '" + TWO + "'"));

        assertThat(record.verifyAll().damaged()).containsExactly(BadEntry.seal(3));
    }

    @Test
    void older_copy_of_everything_is_told_by_the_witness_alone() {
        Witness witness = new Witness(folder.resolve("seals.txt").toString());
        seals.after(2, 1).forEach(witness::note);
        SealWalk watched = new SealWalk(seals, heads, chain, witness);
        assertThat(watched.all(true).bad()).isNull();
        Head end = heads.read(Seal.CHAIN);
        office.writes(TWO, 1);
        Seal last = sealing.seal().orElseThrow();
        witness.note(last);
        assertThat(watched.all(true).bad()).isNull();

        String back = "update rj_record_head set seq = %d, hash = '%s', seal = '%s' where case_number = '%s'";
        Seal before = seals.of(TWO).get(0);
        Head old = chain.head(TWO, before.seq(), before.hash());
        hand.does(
                "delete from rj_record where case_number = '" + TWO + "' and seq = 4",
                back.formatted(old.seq(), old.hash(), old.seal(), TWO),
                "delete from rj_record_seal where seal_no = 4",
                back.formatted(end.seq(), end.hash(), end.seal(), Seal.CHAIN));

        assertThat(record.verifyAll().isSound())
                .as("nothing in the database tells")
                .isTrue();
        assertThat(watched.all(true).bad()).isEqualTo(BadEntry.seal(4));
        office.writes(ONE, 1);
        sealing.seal();
        assertThat(watched.all(true).bad())
                .as("another fourth seal is not the one it saw")
                .isEqualTo(BadEntry.seal(4));
    }

    @Test
    void witness_that_cannot_be_written_is_no_secret() throws Exception {
        Path file = Files.createDirectory(folder.resolve("taken"));

        assertThatThrownBy(() ->
                        new Witness(file.toString()).note(seals.after(0, 1).get(0)))
                .hasMessageContaining("taken");
        assertThat(new Witness(" ").last()).isEmpty();
    }

    @Test
    void long_chain_is_followed_to_its_end() {
        transaction.executeWithoutResult(status -> office.writes(ONE, 2500));
        assertThat(walk.of(ONE)).isEqualTo(Verification.sound(ONE, 2503));

        hand.does("update rj_record set reason = 'x' where case_number = '" + ONE + "' and seq = 2400");
        assertThat(walk.of(ONE).firstBad()).isEqualTo(2400);
    }
}
