package cn.rongjiu.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.testing.Application;
import cn.rongjiu.testing.CaseLook;
import cn.rongjiu.testing.Procedure;
import java.util.List;
import java.util.Map;

/** What people type is kept and shown as they typed it, whatever it looks like. */
final class LiteralStory {

    private static final String ODD =
            "𠮷䶮😀<script>alert(1)</script>${1+1}#{people}{{facts}}' OR 1=1--\"\\%_&amp;\n第二行";
    private static final String NAME = "𠮷䶮😀${1+1}{{x}}<script>' OR 1=1--";
    private static final int LENGTH = 10_000;

    private final Procedure procedure;

    LiteralStory(Procedure procedure) {
        this.procedure = procedure;
    }

    void tell() {
        procedure.on(Road.DAY);
        String facts = filled("甲");
        String missing = filled("乙");
        String number = procedure
                .as("lichuan")
                .applies(Application.about()
                        .with("facts", facts)
                        .with("matter", ODD)
                        .with("persons", List.of(Map.of("name", NAME, "post", ODD, "unit", "区住建局"))));
        assertThat(shown("wangfang", "reviewApplication", number, "facts")).isEqualTo(facts);
        assertThat(shown("wangfang", "reviewApplication", number, "caseSummary"))
                .contains(ODD);
        assertThat(shown("wangfang", "reviewApplication", number, "personsSummary"))
                .contains(NAME, ODD);
        procedure
                .as("wangfang")
                .completes("reviewApplication")
                .of(number)
                .with("acceptanceDecision", "SUPPLEMENT", "acceptanceReason", missing);
        assertThat(shown("lichuan", "supplementApplication", number, "supplementRequest"))
                .isEqualTo(missing);
        isKept(procedure.look(number), facts, missing);
    }

    private void isKept(CaseLook look, String facts, String missing) {
        assertThat(procedure
                        .database()
                        .queryForList(
                                "select content from rj_text where case_number = ? order by text_id",
                                String.class,
                                look.number()))
                .containsExactly(facts, missing);
        assertThat(look.noticeTexts("supplement-requested"))
                .singleElement()
                .asString()
                .contains(missing, NAME);
        assertThat(look.entries().of(look.number()).stream().map(entry -> entry.reason()))
                .contains(missing);
        assertThat(look.chain().isSound()).isTrue();
    }

    private String shown(String user, String task, String number, String field) {
        return procedure.as(user).reads(task, number).path(field).path("value").asText();
    }

    private static String filled(String with) {
        return ODD + with.repeat(LENGTH - ODD.length());
    }
}
