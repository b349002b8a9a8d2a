package cn.rongjiu.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.testing.Application;
import cn.rongjiu.testing.Procedure;
import cn.rongjiu.testing.Stories;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A list that changed between act and decision: that of the act, or today's where it is more lenient (E16). */
@Stories
class ApplicableListsTest {

    private static final String ACT = "2024-11-20";

    @Autowired
    private Procedure procedure;

    private String deployment;

    @AfterEach
    void take_the_changed_list_back() {
        procedure.engine().getRepositoryService().deleteDeployment(deployment, true);
    }

    @Test
    void item_that_became_absolute_after_the_act_does_not_bar() throws IOException {
        deploy("negative-list", "N06", true);
        Road road = deciding(Sheet.exempt().with("negativeItems", List.of("N06")));
        assertThat(road.look().open()).containsExactly("consentToSpecialDeliberation");
        assertThat(procedure
                        .as("zhuhong")
                        .reads("consentToSpecialDeliberation", road.number())
                        .path("negativeSummary")
                        .path("value")
                        .asText())
                .contains("按行为发生日（2024-11-20）的负面清单：N06（相对情形）", "按现行（2025-03-03）负面清单：N06（绝对情形）");
        road.completes("zhuhong", "consentToSpecialDeliberation")
                .with("committeeConsent", true, "committeeConsentReason", "行为时属于相对情形");
        recommends(road, "EXEMPT");
        assertThat(kept(road, "negative-list")).containsExactlyInAnyOrder(day(ACT), day(Road.DAY));
    }

    @Test
    void item_that_became_absolute_before_the_act_bars() throws IOException {
        deploy("negative-list", "N06", true);
        Road road = deciding(
                Sheet.exempt().with("negativeItems", List.of("N06")),
                Application.about("李川").with("occurredOn", "2025-02-10"));
        recommends(road, "REFUSE");
    }

    @Test
    void item_that_was_abolished_since_the_act_does_not_bar() throws IOException {
        deploy("negative-list", "N13", false);
        Road road = deciding(Sheet.exempt().with("negativeItems", List.of("N13")));
        recommends(road, "EXEMPT");
        assertThat(kept(road, "negative-list")).containsExactlyInAnyOrder(day(ACT), day(Road.DAY));
    }

    @Test
    void positive_item_that_was_abolished_since_the_act_still_tolerates() throws IOException {
        deploy("positive-list", "P08", false);
        Road road = deciding(Sheet.exempt(), Application.about("李川").with("positiveCodes", List.of("P01")));
        recommends(road, "EXEMPT");
        assertThat(kept(road, "positive-list")).containsExactlyInAnyOrder(day(ACT), day(Road.DAY));
    }

    private Road deciding(Sheet sheet) {
        return deciding(sheet, Application.about("李川"));
    }

    private Road deciding(Sheet sheet, Application application) {
        return Road.applied(procedure, application)
                .accept()
                .start()
                .appoint()
                .declare("zhaolei")
                .declare("qianyu")
                .collect()
                .rate("李川", sheet)
                .hear("李川")
                .report()
                .pass("李川");
    }

    private static void recommends(Road road, String grade) {
        assertThat(road.look().decisions("recommended-grade"))
                .singleElement()
                .asString()
                .contains(grade);
    }

    private List<String> kept(Road road, String list) {
        return procedure
                .database()
                .queryForList(
                        "select inputs from rj_decision_result where case_number = ? and decision_key = ?",
                        String.class,
                        road.number(),
                        list);
    }

    private static String day(String on) {
        return "{\"on\":\"" + on + "\"}";
    }

    /** A version in which the item ends on 31 January 2025, and returns the day after as an absolute one where it hardens. */
    private void deploy(String list, String code, boolean hardens) throws IOException {
        String dmn = Files.readString(Path.of("config/lists/" + list + ".dmn"));
        int begin = dmn.indexOf("<rule id=\"" + code + "\">");
        int end = dmn.indexOf("</rule>", begin) + "</rule>".length();
        String rule = dmn.substring(begin, end);
        String ended = rule.replaceFirst(">&gt;= \"([-0-9]+)\"<", ">[\"$1\"..\"2025-01-31\"]<")
                .replace("<text></text>", "<text>\"2025-01-31\"</text>");
        String harder = rule.replaceAll("\"[-0-9]{10}\"", "\"2025-02-01\"")
                .replace("id=\"" + code, "id=\"" + code + "_later")
                .replaceFirst("<text>false</text>", "<text>true</text>");
        deployment = procedure
                .engine()
                .getRepositoryService()
                .createDeployment()
                .name("list " + list + ", next version")
                .addString(
                        "lists/" + list + ".dmn",
                        dmn.substring(0, begin) + ended + (hardens ? harder : "") + dmn.substring(end))
                .deploy()
                .getId();
    }
}
