package cn.rongjiu.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** D1 and P12: what a proven item does, for every combination of the inputs, unset ones included. */
class GatesTest {

    private static final DecisionFile NEGATIVE = new DecisionFile("decisions/negative-gate.dmn");
    private static final DecisionFile TRANSFER = new DecisionFile("decisions/transfer-gate.dmn");
    private static final List<Boolean> YES_NO_UNSET = Arrays.asList(true, false, null);

    @Test
    void an_absolute_item_excludes_tolerance_and_consent_does_not_help() {
        for (Boolean relative : YES_NO_UNSET) {
            for (Boolean consent : YES_NO_UNSET) {
                assertThat(negative(true, relative, consent)).isEqualTo(gate(true, false));
            }
        }
    }

    @Test
    void a_relative_item_excludes_tolerance_unless_the_committee_consents() {
        for (Boolean absolute : Arrays.asList(false, null)) {
            assertThat(negative(absolute, true, true)).isEqualTo(gate(false, true));
            assertThat(negative(absolute, true, false)).isEqualTo(gate(true, true));
            assertThat(negative(absolute, true, null)).isEqualTo(gate(true, true));
        }
    }

    @Test
    void without_a_proven_item_nothing_is_excluded() {
        for (Boolean absolute : Arrays.asList(false, null)) {
            for (Boolean relative : Arrays.asList(false, null)) {
                for (Boolean consent : YES_NO_UNSET) {
                    assertThat(negative(absolute, relative, consent)).isEqualTo(gate(false, false));
                }
            }
        }
    }

    @Test
    void a_transfer_item_a_private_motive_or_a_serious_nature_sends_the_matter_to_accountability() {
        for (Boolean item : YES_NO_UNSET) {
            for (String motive : Arrays.asList("PUBLIC", "MIXED", "PRIVATE", null)) {
                for (String nature : Arrays.asList("SLIGHT", "ORDINARY", "SERIOUS", null)) {
                    boolean due = Boolean.TRUE.equals(item) || "PRIVATE".equals(motive) || "SERIOUS".equals(nature);
                    assertThat(transfer(item, motive, nature)).isEqualTo(Map.of("transferRequired", due));
                }
            }
        }
    }

    private static Map<String, Object> gate(boolean negativeHit, boolean specialDeliberation) {
        return Map.of("negativeHit", negativeHit, "specialDeliberation", specialDeliberation);
    }

    private static Map<String, Object> negative(Boolean absolute, Boolean relative, Boolean consent) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("absoluteHit", absolute);
        inputs.put("relativeHit", relative);
        inputs.put("committeeConsent", consent);
        return NEGATIVE.ask(inputs);
    }

    private static Map<String, Object> transfer(Boolean item, String motive, String nature) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("transferItem", item);
        inputs.put("f1Motive", motive);
        inputs.put("f4Nature", nature);
        return TRANSFER.ask(inputs);
    }
}
