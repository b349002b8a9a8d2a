package cn.rongjiu.record;

import static cn.rongjiu.record.Damage.DELETED;
import static cn.rongjiu.record.Damage.EDITED;
import static cn.rongjiu.record.Damage.ERASED;
import static cn.rongjiu.record.Damage.HEAD_BROKEN;
import static cn.rongjiu.record.Damage.INSERTED;
import static cn.rongjiu.record.Damage.REORDERED;
import static cn.rongjiu.record.Damage.REWRITTEN;
import static cn.rongjiu.record.Damage.TRUNCATED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;

/** Whatever a hand does in the database to a case of five entries is found, placed and named. */
@SpringBootTest(classes = RecordSlice.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
@ActiveProfiles("test")
class TamperingTest {

    private static final String CASE = "RJ-2025-0901";
    private static final String OTHER = "RJ-2025-0902";
    private static final String COLUMNS = "case_number, %s, kind, person_id, actor, on_behalf_of, happened_at, subject,"
            + " details, reason, previous_hash, hash";

    @Autowired
    private RecordSlice.Office office;

    @Autowired
    private RecordSlice.Hand hand;

    @Autowired
    private Sealing sealing;

    @Autowired
    private CaseRecord record;

    @Autowired
    private HeadMapper heads;

    @Autowired
    private JdbcTemplate database;

    /** @param at number of the entry that must be named */
    private record Deed(String name, long at, Damage damage, String... sql) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Deed> deeds() {
        String row = " where case_number = '" + CASE + "' and seq";
        return Stream.of(
                edit("case_number", "'RJ-2025-0999'", DELETED),
                edit("seq", "77", REORDERED),
                edit("kind", "'VOTE'", EDITED),
                edit("person_id", "null", EDITED),
                edit("actor", "'someone.else'", EDITED),
                edit("on_behalf_of", "''", EDITED),
                edit("happened_at", "timestamp '2025-01-01 00:00:00.001'", EDITED),
                edit("subject", "'RATEFACTORS'", EDITED),
                edit("details", "concat(details, ' ')", EDITED),
                edit("reason", "null", EDITED),
                edit("previous_hash", "repeat('a', 64)", EDITED),
                edit("hash", "repeat('a', 64)", EDITED),
                new Deed("first deleted", 1, DELETED, "delete from rj_record" + row + " = 1"),
                new Deed("middle deleted", 3, DELETED, "delete from rj_record" + row + " = 3"),
                new Deed("last deleted", 5, TRUNCATED, "delete from rj_record" + row + " = 5"),
                new Deed("gap closed", 2, DELETED, sql("delete from rj_record" + row + " = 2", shift("seq - 1", 3))),
                new Deed("copy added", 6, INSERTED, copy(5, 6)),
                new Deed("copy far behind", 99, INSERTED, copy(3, 99)),
                new Deed("copy before the first", 0, INSERTED, copy(3, 0)),
                new Deed("copy put between", 3, INSERTED, sql(shift("seq + 1", 3), copy(5 + 1, 3))),
                new Deed(
                        "forgery put between",
                        3,
                        INSERTED,
                        sql(shift("seq + 1", 3), copy(1, 3), "update rj_record set reason = 'x'" + row + " = 3")),
                new Deed("one pasted over another", 2, EDITED, "delete from rj_record" + row + " = 2", copy(4, 2)),
                new Deed("two swapped", 2, REORDERED, swap(2, 3)),
                new Deed("first and last swapped", 1, REORDERED, swap(1, 5)),
                new Deed("tail cut", 4, TRUNCATED, "delete from rj_record" + row + " > 3"),
                new Deed("all but the head deleted", 1, TRUNCATED, "delete from rj_record" + row + " > 0"),
                new Deed(
                        "head deleted",
                        6,
                        HEAD_BROKEN,
                        "delete from rj_record_head where case_number = '" + CASE + "'"),
                head("case_number = 'RJ-2025-0999'"),
                head("seq = 4"),
                head("seq = 6"),
                head("hash = repeat('a', 64)"),
                head("seal = repeat('a', 64)"));
    }

    @BeforeEach
    void two_cases_of_five_entries() {
        hand.empties();
        office.writes(OTHER, 5);
        office.writes(CASE, 5);
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void deed_is_found_and_named_whether_sealed_or_not(Deed deed) {
        assertThat(record.verify(CASE)).isEqualTo(Verification.sound(CASE, 5));
        sealing.seal();
        assertThat(record.verifyAll().isSound()).isTrue();

        hand.does(deed.sql());

        BadEntry bad = record.verify(CASE).bad();
        assertThat(bad.seq()).isEqualTo(deed.at());
        assertThat(bad.damage()).isEqualTo(deed.damage());
        assertThat(bad.sentence()).startsWith("案件 " + CASE + " 的记录").contains("第 " + deed.at() + " 条");
        assertThat(record.verifyAll().damaged()).contains(bad);
        assertThat(record.verify(OTHER).isSound()).isTrue();

        hand.does("delete from rj_record_seal");
        assertThat(record.verify(CASE).bad()).as("before the next seal").isEqualTo(bad);
    }

    @Test
    void every_column_is_tried() {
        assertThat(database.queryForList(
                        "select distinct lower(column_name) from information_schema.columns where lower(table_name) = 'rj_record'",
                        String.class))
                .containsExactlyInAnyOrderElementsOf(
                        deeds().limit(12).map(Deed::name).toList());
    }

    @Test
    void bad_entry_tells_time_and_step() {
        hand.does("update rj_record set reason = 'x' where case_number = '" + CASE + "' and seq = 4");

        Verification found = record.verify(CASE);
        assertThat(found.sound()).isEqualTo(3);
        assertThat(found.bad().happenedAt()).isEqualTo(record.of(CASE).get(3).happenedAt());
        assertThat(found.sentence())
                .matches("案件 RJ-2025-0901 的记录第 4 条（\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d，步骤 rateFactors）内容被改动。"
                        + "此前 3 条完好。请勿改动数据库.*");
    }

    @Test
    void tail_cut_with_an_old_head_put_back_is_found_by_the_seal() {
        Head old = heads.read(OTHER);
        office.writes(OTHER, 2);
        sealing.seal();

        hand.does("delete from rj_record where case_number = '" + OTHER + "' and seq > 5", putBack(old));

        assertThat(record.verify(OTHER).bad()).isEqualTo(BadEntry.missing(OTHER, 6, TRUNCATED));
        assertThat(record.verify(CASE).isSound()).isTrue();
    }

    @Test
    void old_head_put_back_before_entries_that_are_left_is_found() {
        Head old = heads.read(OTHER);
        office.writes(OTHER, 2);

        hand.does(putBack(old));

        assertThat(record.verify(OTHER).bad()).isEqualTo(BadEntry.missing(OTHER, 8, HEAD_BROKEN));
    }

    @Test
    void chain_deleted_with_its_head_is_found_by_the_seal() {
        sealing.seal();

        hand.does(gone(CASE));

        assertThat(record.verifyAll().damaged()).containsExactly(BadEntry.missing(CASE, 1, ERASED));
        assertThat(record.verify(CASE).sentence()).startsWith("案件 " + CASE + " 的记录从第 1 条起全部被删除");
    }

    @Test
    void chain_written_anew_with_the_key_is_found_by_the_seal() {
        office.writes(CASE, 1);
        sealing.seal();
        hand.does(gone(CASE));
        office.writes(CASE, 7);

        BadEntry bad = record.verify(CASE).bad();
        assertThat(bad.seq()).isEqualTo(6);
        assertThat(bad.damage()).isEqualTo(REWRITTEN);
    }

    @Test
    void case_invented_in_the_database_is_found() {
        hand.does("update rj_record set case_number = 'RJ-2025-0999' where case_number = '" + CASE + "'");

        assertThat(record.verifyAll().damaged())
                .extracting(BadEntry::caseNumber, BadEntry::seq, BadEntry::damage)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(CASE, 1L, TRUNCATED),
                        org.assertj.core.groups.Tuple.tuple("RJ-2025-0999", 1L, EDITED));
    }

    private static Deed edit(String column, String value, Damage damage) {
        return new Deed(
                column,
                2,
                damage,
                "update rj_record set " + column + " = " + value + " where case_number = '" + CASE + "' and seq = 2");
    }

    private static Deed head(String change) {
        return new Deed(
                "head: " + change,
                6,
                HEAD_BROKEN,
                "update rj_record_head set " + change + " where case_number = '" + CASE + "'");
    }

    private static String copy(long from, long to) {
        return "insert into rj_record (" + COLUMNS.formatted("seq") + ") select " + COLUMNS.formatted(to)
                + " from rj_record where case_number = '" + CASE + "' and seq = " + from;
    }

    /** Through the negative numbers, so that no two are equal on the way. */
    private static String[] shift(String to, long from) {
        return new String[] {
            "update rj_record set seq = -(" + to + ") where case_number = '" + CASE + "' and seq >= " + from,
            "update rj_record set seq = -seq where case_number = '" + CASE + "' and seq < 0"
        };
    }

    private static String[] swap(long one, long other) {
        return new String[] {
            "update rj_record set seq = -seq where case_number = '" + CASE + "' and seq in (" + one + ", " + other
                    + ")",
            "update rj_record set seq = " + (one + other) + " + seq where case_number = '" + CASE + "' and seq < 0"
        };
    }

    private static String[] gone(String caseNumber) {
        return new String[] {
            "delete from rj_record where case_number = '" + caseNumber + "'",
            "delete from rj_record_head where case_number = '" + caseNumber + "'"
        };
    }

    private static String putBack(Head head) {
        return "update rj_record_head set seq = %d, hash = '%s', seal = '%s' where case_number = '%s'"
                .formatted(head.seq(), head.hash(), head.seal(), head.caseNumber());
    }

    private static String[] sql(Object... parts) {
        return Stream.of(parts)
                .flatMap(part -> part instanceof String[] many ? Stream.of(many) : Stream.of((String) part))
                .toArray(String[]::new);
    }
}
