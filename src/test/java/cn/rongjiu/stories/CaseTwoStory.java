package cn.rongjiu.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.testing.Application;
import cn.rongjiu.testing.CaseLook;
import cn.rongjiu.testing.Procedure;
import java.util.List;

/** Case 2: mitigated to an admonition; the period comes from the measure, not from the grade, and no holiday moves it. */
final class CaseTwoStory {

    private static final String PERSON = "何建国";

    private final Procedure procedure;
    private String number;

    CaseTwoStory(Procedure procedure) {
        this.procedure = procedure;
    }

    void tell() {
        isStarted();
        isVerified();
        isMitigated();
        isPublicised();
        isServed();
        isAdmonishedForSixMonths();
        isCorrectedAndArchived();
        leftItsTraces();
    }

    private CaseLook look() {
        return procedure.look(number);
    }

    private Road road() {
        return Road.of(procedure, number);
    }

    private void isStarted() {
        procedure.on("2026-04-13");
        number = procedure
                .as("lichuan")
                .applies(Application.about(PERSON)
                        .with("matter", "村级池塘清淤先施工后报备")
                        .with("channel", "UNIT")
                        .with("occurredOn", "2025-11-03")
                        .with("positiveCodes", List.of("P13")));
        assertThat(look().dueOf("reviewApplication")).isEqualTo("2026-04-20 17:30");
        road().on("2026-04-17").accept().start();
        assertThat(look().clocks()).contains("T04 RUNNING 2026-06-02");
    }

    private void isVerified() {
        road().appoint().declare("zhaolei").declare("qianyu").on("2026-05-29").collect();
        road().rate(
                        PERSON,
                        Sheet.of("PUBLIC", "CONSTRAINED", "DEFECT", "ORDINARY", "MODERATE", "RECOVERED")
                                .with("positiveItems", List.of("P13")));
        assertThat(look().dueOf("hearDefence")).isEqualTo("2026-06-05 17:30");
        road().on("2026-06-03").hear(PERSON).on("2026-06-08").report();
        assertThat(look().dueOf("reviewReport")).isEqualTo("2026-06-23 17:30");
    }

    private void isMitigated() {
        road().on("2026-06-15").pass(PERSON).disciplineSays("MITIGATE").organisationSays("MITIGATE");
        assertThat(look().decisions("recommended-grade"))
                .singleElement()
                .asString()
                .contains("R13", "MITIGATE");
    }

    /** Five working days around 端午. */
    private void isPublicised() {
        road().on("2026-06-16").publish(PERSON, "UNIT");
        assertThat(look().clocks()).contains("T09 RUNNING 2026-06-24");
        road().on("2026-06-24");
        assertThat(look().open()).isEmpty();
    }

    private void isServed() {
        road().on("2026-06-25").completes("chenguang", "issueDecision").with("decisionReason", "程序有瑕疵，已全部挽回。");
        road().on("2026-06-26").completes("wangfang", "serveDecision").with("refusedToSign", false);
        assertThat(look().gradeOf(PERSON)).isEqualTo("MITIGATE");
    }

    private void isAdmonishedForSixMonths() {
        road().measure(PERSON, "GOVERNMENT", "LOWEST", "ADMONITION", "2026-06-26")
                .confirm(PERSON);
        String person = procedure
                .database()
                .queryForObject("select person_id from rj_person where case_number = ?", String.class, number);
        assertThat(effects(person, "2026-12-25")).contains("2026-12-25").contains("\"barred\":true");
        assertThat(effects(person, "2026-12-26")).doesNotContain("\"barred\":true");
    }

    private String effects(String person, String on) {
        return procedure
                .as("youlan")
                .get("/api/persons/" + person + "/effects?on=" + on)
                .isDone()
                .body()
                .toString();
    }

    private void isCorrectedAndArchived() {
        road().on("2026-06-29").orderCorrection(PERSON, "FORMALITIES", "LOSS_RECOVERY");
        assertThat(look().dueOf("submitCorrectionPlan")).isEqualTo("2026-07-29 17:30");
        road().plan(PERSON)
                .on("2026-07-20")
                .reportCorrection(PERSON)
                .on("2026-07-24")
                .inspect(PERSON, "PASSED");
        assertThat(look().open()).containsExactly("lodgeAppeal");
        road().on("2026-07-28");
        assertThat(look().state()).isEqualTo("CLOSED");
        road().archive();
        assertThat(look().state()).isEqualTo("ARCHIVED");
    }

    private void leftItsTraces() {
        assertThat(look().documents())
                .extracting(document -> document.replaceAll(" .*? (\\d{4}-\\d\\d-\\d\\d) .*", " $1"))
                .containsExactly(
                        "W04 2026-04-13",
                        "W05 2026-04-13",
                        "W07 2026-04-17",
                        "W10 2026-04-17",
                        "W11 2026-04-17",
                        "W11 2026-04-17",
                        "W14 2026-05-29",
                        "W17 2026-05-29",
                        "W18 2026-06-03",
                        "W19 2026-06-03",
                        "W15 2026-06-08",
                        "W21 2026-06-15",
                        "W21 2026-06-15",
                        "W47 2026-06-16",
                        "W22 2026-06-25",
                        "W25 2026-06-26",
                        "W24 2026-06-26",
                        "W26 2026-06-29",
                        "W27 2026-06-29",
                        "W28 2026-07-20",
                        "W29 2026-07-24",
                        "W44 2026-07-28");
        assertThat(look().record()).isEqualTo(Lines.of("case-2-record.txt"));
        assertThat(look().chain().isSound()).isTrue();
    }
}
