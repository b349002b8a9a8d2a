package cn.rongjiu.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** D9: what the factors ask to be repaired, for every combination, not rated ones included. */
class CorrectionItemsTest {

    private static final DecisionFile TABLE = new DecisionFile("decisions/correction-items.dmn");
    private static final List<String> MOTIVES = Arrays.asList("PUBLIC", "MIXED", "PRIVATE", null);
    private static final List<String> PROCEDURES = Arrays.asList("COMPLIANT", "DEFECT", "VIOLATION", null);
    private static final List<String> CONSEQUENCES = Arrays.asList("MINOR", "MODERATE", "MAJOR", null);

    @Test
    void each_factor_asks_for_its_own_items_whatever_the_others_say() {
        for (String motive : MOTIVES) {
            for (String procedure : PROCEDURES) {
                for (String consequence : CONSEQUENCES) {
                    assertThat(items(motive, procedure, consequence))
                            .as("%s %s %s", motive, procedure, consequence)
                            .containsExactlyElementsOf(expected(motive, procedure, consequence));
                }
            }
        }
    }

    @Test
    void clean_sheet_asks_for_nothing() {
        assertThat(items("PUBLIC", "COMPLIANT", "MINOR")).isEmpty();
    }

    @Test
    void faulty_procedure_is_cured_and_people_are_consulted_anew() {
        assertThat(items("PUBLIC", "DEFECT", "MINOR")).containsExactly("FORMALITIES", "RENEWED_CONSULTATION");
    }

    private static List<String> expected(String motive, String procedure, String consequence) {
        List<String> items = new ArrayList<>();
        if ("DEFECT".equals(procedure) || "VIOLATION".equals(procedure)) {
            items.addAll(List.of("FORMALITIES", "RENEWED_CONSULTATION"));
        }
        if ("MODERATE".equals(consequence) || "MAJOR".equals(consequence)) {
            items.add("LOSS_RECOVERY");
        }
        if ("MIXED".equals(motive)) {
            items.add("TALK_AND_TRAINING");
        }
        return items;
    }

    private static List<String> items(String motive, String procedure, String consequence) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("f1Motive", motive);
        inputs.put("f3Procedure", procedure);
        inputs.put("f5Consequence", consequence);
        return TABLE.rows(inputs).stream()
                .map(row -> String.valueOf(row.get("item")))
                .toList();
    }
}
