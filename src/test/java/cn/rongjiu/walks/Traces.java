package cn.rongjiu.walks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a case has left in the tables so far, in a form that is quick to compare. */
final class Traces {

    private static final List<String> TABLES = List.of(
            "document",
            "notice",
            "clock",
            "text",
            "participation",
            "opinion",
            "rating",
            "measure",
            "correction",
            "transfer",
            "appeal",
            "evaluation_mandate",
            "objection",
            "publication",
            "recusal",
            "recusal_request",
            "determination",
            "decision_result",
            "case_item");

    private static final String INSTANCES = "(select id_ from ACT_RU_EXECUTION where business_key_ = ?)";

    /** The same text for every case, so that the database plans it once. */
    private static final String COUNTS = String.join(
            " union all ",
            Stream.concat(
                            TABLES.stream().map(table -> "select '%s' t, count(*) n from rj_%s where case_number = ?"
                                    .formatted(table, table)),
                            Stream.of(
                                    "select 'job', count(*) from ACT_RU_JOB where process_instance_id_ in " + INSTANCES,
                                    "select 'incident', count(*) from ACT_RU_INCIDENT where proc_inst_id_ in "
                                            + INSTANCES))
                    .toList());

    private final JdbcTemplate database;
    private final String number;
    private List<Map<String, Object>> last;

    Traces(JdbcTemplate database, String number) {
        this.database = database;
        this.number = number;
    }

    /** How long the record is; it only grows. */
    long length() {
        return Objects.requireNonNull(
                database.queryForObject("select seq from rj_record_head where case_number = ?", Long.class, number));
    }

    /** Something changed, or may have: what was read before tells nothing any longer. */
    void change() {
        last = null;
    }

    /** As read before, until something changes. */
    List<Map<String, Object>> now() {
        if (last == null) {
            last = read();
        }
        return last;
    }

    List<Map<String, Object>> read() {
        List<Map<String, Object>> rows = new ArrayList<>(database.queryForList(
                COUNTS, Collections.nCopies(TABLES.size() + 2, number).toArray()));
        rows.addAll(database.queryForList("select seq, hash from rj_record_head where case_number = ?", number));
        rows.addAll(database.queryForList(
                "select person_id, state, grade, decision from rj_person where case_number = ? order by person_id",
                number));
        rows.addAll(database.queryForList("select state from rj_case where case_number = ?", number));
        rows.addAll(database.queryForList(
                "select id_, rev_, assignee_ from ACT_RU_TASK where proc_inst_id_ in " + INSTANCES + " order by id_",
                number));
        rows.addAll(database.queryForList(
                "select count(*) n, sum(rev_) v from ACT_RU_VARIABLE where proc_inst_id_ in " + INSTANCES, number));
        return rows;
    }
}
