package cn.rongjiu.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.testing.Procedure;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;

/** Everything a case has left behind, down to the letter: what is refused leaves it as it was. */
record Untouched(Map<String, Long> rows, Map<String, String> contents) {

    private static final List<String> TABLES = List.of(
            "rj_case",
            "rj_person",
            "rj_text",
            "rj_record",
            "rj_document",
            "rj_notice",
            "rj_clock",
            "rj_publication",
            "rj_counter");

    static Untouched of(Procedure procedure) {
        Map<String, String> contents = new TreeMap<>();
        TABLES.forEach(table -> contents.put(table, content(procedure.database(), table)));
        return new Untouched(procedure.rows(), contents);
    }

    private static String content(JdbcTemplate database, String table) {
        return database.queryForList("select * from " + table).stream()
                .map(row -> String.valueOf(row.values()))
                .sorted()
                .toList()
                .toString();
    }

    void holds(Procedure procedure) {
        Untouched now = of(procedure);
        assertThat(now.rows).isEqualTo(rows);
        TABLES.forEach(table -> assertThat(now.contents.get(table)).as(table).isEqualTo(contents.get(table)));
    }
}
