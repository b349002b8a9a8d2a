package cn.rongjiu.desk;

import static cn.rongjiu.desk.Callers.DELIBERATED;
import static cn.rongjiu.desk.Callers.NOT_ACCEPTED;
import static cn.rongjiu.desk.Callers.RATED;
import static cn.rongjiu.desk.Callers.REFUSED;
import static cn.rongjiu.desk.Callers.REVIEWED;
import static cn.rongjiu.desk.Callers.SUPPLEMENTED;
import static cn.rongjiu.desk.Callers.TAKEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

/** Who reads which case, by every address: need to know, and for everybody else there is no such case. */
@DeskTest
class ReadRightsTest {

    private static final List<String> MATTERS =
            List.of(REVIEWED, SUPPLEMENTED, RATED, DELIBERATED, REFUSED, NOT_ACCEPTED, TAKEN);

    @Autowired
    private Callers callers;

    /** For each of the demo's cases: - nothing, O own affairs, U one person's correction, H handles it, A oversees all. */
    @ParameterizedTest
    @CsvSource({
        "lichuan, O------", // applied
        "tangwen, -O---O-", // applied, holds the supplement
        "zhoumin, --O----", // applied for both
        "hejianguo, --OO---", // a person of the third, applied in the fourth
        "wangfang, HHH-HHH", // the office's candidate, reviewer, server; may register a request for review
        "sunli, H--HHHH", // the office's candidate, reviewer, filed the last one for somebody without account
        "chenguang, --HHH-H", // approved the start
        "zhaolei, --H-H--", // investigates
        "qianyu, --HH--H", // investigates
        "zhengjie, ---HH--", // reviewed the reports
        "fengtao, ---HH--", // gave or was due for the opinion
        "jiangbo, ---HH--", // candidate of the open opinion; voted in the last
        "zhuhong, -------", // party committee: nothing before it
        "heping, ----H--", // ordered the correction
        "shiwei, ----U--", // carries it out for the unit
        "xuqiang, ------H", // signed for the transfer
        "youlan, -------", // uses results: there is none yet
        "caoyang, -------", // appeal panel
        "shuiqing, AAAAAAA", // supervisor
        "kongyi, AAAAAAA", // archivist
        "admin, -------", // runs the machine
        "douke, -------" // draws the diagrams
    })
    void each_reads_what_he_has_to_do_with(String user, String rights) throws Exception {
        List<String> readable = new ArrayList<>();
        for (int i = 0; i < MATTERS.size(); i++) {
            String number = callers.number(MATTERS.get(i));
            char right = rights.charAt(i);
            Stream.of("", "/clock", "/documents")
                    .forEach(part -> expect(user, "/api/cases/" + number + part, right != '-'));
            expect(user, "/cases/" + number, right != '-');
            expect(user, "/api/cases/" + number + "/record", right == 'H' || right == 'A');
            expect(user, "/api/cases/" + number + "/record/verify", right == 'H' || right == 'A');
            if (right != '-') {
                readable.add(number);
            }
        }
        assertThat(callers.found(user, "")).containsExactlyInAnyOrderElementsOf(readable);
        assertThat(callers.read(user, "/api/cases").get("total").asInt()).isEqualTo(readable.size());
    }

    @Test
    void a_case_one_may_not_read_is_answered_like_none() throws Exception {
        String hidden =
                callers.get("lichuan", "/api/cases/" + callers.number(RATED)).getBody();
        String unknown = callers.get("lichuan", "/api/cases/RJ-1999-0001").getBody();
        assertThat(hidden.replace(callers.number(RATED), "?")).isEqualTo(unknown.replace("RJ-1999-0001", "?"));
    }

    @ParameterizedTest
    @CsvSource({"zhaolei", "shuiqing"})
    void a_recused_person_reads_nothing_any_more(String user) throws Exception {
        String number = callers.number(RATED);
        callers.write(
                """
                insert into rj_recusal (recusal_id, case_number, user_id, ground, decided_by, granted, decided_on)
                values ('r', ?, ?, 'RELATIVE', 'chenguang', true, timestamp '2026-03-02 09:00:00')""",
                number,
                user);
        try {
            expect(user, "/api/cases/" + number, false);
            expect(user, "/cases/" + number, false);
            assertThat(callers.found(user, "")).doesNotContain(number).isNotEmpty();
        } finally {
            callers.write("delete from rj_recusal where recusal_id = 'r'");
        }
    }

    @ParameterizedTest
    @CsvSource({"zhoumin, 周敏, 何建国", "hejianguo, 何建国, 评定六要素-周敏"})
    void one_person_reads_nothing_of_the_other(String user, String own, String other) throws Exception {
        String number = callers.number(RATED);
        String stranger = other.endsWith("周敏") ? "周敏" : other;
        var sheet = callers.read(user, "/api/cases/" + number);
        assertThat(sheet.get("persons").findValuesAsText("name")).containsExactly(own);
        assertThat(sheet.get("tasks").findValuesAsText("personName")).containsOnly(own);
        String foreign = callers.personId(number, stranger);
        for (String part : List.of("", "/clock", "/documents")) {
            assertThat(callers.get(user, "/api/cases/" + number + part).getBody())
                    .doesNotContain(foreign);
        }
        assertThat(callers.found(user, "?q={q}", stranger)).doesNotContain(number);
        assertThat(callers.found(user, "?q={q}", own)).contains(number);
    }

    @Test
    void a_party_reads_his_papers_and_not_the_offices() throws Exception {
        String number = callers.number(DELIBERATED);
        assertThat(callers.read("hejianguo", "/api/cases/" + number + "/documents")
                        .findValuesAsText("code"))
                .containsExactly("W04", "W05", "W07", "W17", "W18");
        assertThat(callers.read("fengtao", "/api/cases/" + number + "/documents")
                        .findValuesAsText("code"))
                .contains("W10", "W11", "W15", "W19");
    }

    @Test
    void a_party_learns_neither_the_decision_before_it_is_served_nor_how_it_is_reached() throws Exception {
        String number = callers.number(DELIBERATED);
        String person = callers.personId(number, "何建国");
        callers.write(
                "update rj_person set state = 'DECIDED_MITIGATE', grade = 'MITIGATE' where person_id = ?", person);
        try {
            var his = callers.read("hejianguo", "/api/cases/" + number);
            assertThat(his.at("/persons/0/state").asText()).isEqualTo("DELIBERATING");
            assertThat(his.at("/persons/0/grade").isNull()).isTrue();
            assertThat(his.get("tasks")).isEmpty();
            var inside = callers.read("fengtao", "/api/cases/" + number);
            assertThat(inside.at("/persons/0/grade").asText()).isEqualTo("MITIGATE");
            assertThat(inside.at("/tasks/0/key").asText()).isEqualTo("giveOrganisationOpinion");
        } finally {
            callers.write("update rj_person set state = 'DELIBERATING', grade = null where person_id = ?", person);
        }
    }

    @Test
    void the_record_is_whole_and_tells_no_sealed_opinion() throws Exception {
        var record = callers.read("jiangbo", "/api/cases/" + callers.number(DELIBERATED) + "/record");
        assertThat(record.at("/verification/sound").asBoolean()).isTrue();
        assertThat(record.at("/verification/confirmed").asInt())
                .isEqualTo(record.get("entries").size());
        List<String> told = new ArrayList<>();
        record.get("entries").forEach(entry -> {
            if (List.of("VOTE", "STEP").contains(entry.get("kind").asText())) {
                told.add(entry.get("details").toString());
            }
        });
        assertThat(told).isNotEmpty().noneMatch(details -> details.contains("MITIGATE"));
    }

    private void expect(String user, String path, boolean open) {
        assertThat(callers.get(user, path).getStatusCode())
                .as(user + " at " + path)
                .isEqualTo(open ? HttpStatus.OK : HttpStatus.NOT_FOUND);
    }
}
