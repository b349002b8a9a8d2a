package cn.rongjiu.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What proven codes mean by the list of a day. */
class ProvenItemsTest {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final List<ListItem> NEGATIVE =
            List.of(negative("N03", true, true), negative("N06", false, false), negative("N13", true, false));
    private static final List<ListItem> POSITIVE = List.of(positive("P08", false), positive("P99", true));

    @Test
    void an_absolute_and_a_relative_item_are_told_apart() {
        assertThat(NegativeHits.of(List.of("N13"), NEGATIVE)).isEqualTo(new NegativeHits(true, false, false));
        assertThat(NegativeHits.of(List.of("N06"), NEGATIVE)).isEqualTo(new NegativeHits(false, true, false));
        assertThat(NegativeHits.of(List.of("N06", "N03"), NEGATIVE)).isEqualTo(new NegativeHits(true, true, true));
    }

    @Test
    void no_proven_item_and_no_item_in_force_hit_nothing() {
        assertThat(NegativeHits.of(List.of(), NEGATIVE)).isEqualTo(new NegativeHits(false, false, false));
        assertThat(NegativeHits.of(List.of("N18"), NEGATIVE)).isEqualTo(new NegativeHits(false, false, false));
        assertThat(PositiveHits.of(List.of("P05"), POSITIVE)).isEqualTo(new PositiveHits(false, false));
    }

    @Test
    void the_catch_all_alone_counts_only_with_consent() {
        PositiveHits alone = PositiveHits.of(List.of("P99"), POSITIVE);
        assertThat(alone.needsConsent()).isTrue();
        assertThat(alone.positiveHit(null)).isFalse();
        assertThat(alone.positiveHit(false)).isFalse();
        assertThat(alone.positiveHit(true)).isTrue();
    }

    @Test
    void beside_another_item_the_catch_all_needs_no_consent() {
        PositiveHits both = PositiveHits.of(List.of("P99", "P08"), POSITIVE);
        assertThat(both.needsConsent()).isFalse();
        assertThat(both.positiveHit(null)).isTrue();
    }

    @Test
    void the_more_lenient_of_two_lists_is_taken_as_a_whole() {
        NegativeHits now = new NegativeHits(true, true, true);
        assertThat(now.orMoreLenient(new NegativeHits(false, true, false)))
                .isEqualTo(new NegativeHits(false, true, true));
        assertThat(now.orMoreLenient(new NegativeHits(true, false, false))).isEqualTo(now);
        assertThat(new NegativeHits(false, false, false).orMoreLenient(now))
                .isEqualTo(new NegativeHits(false, false, false));
        PositiveHits none = new PositiveHits(false, false);
        PositiveHits catchAll = new PositiveHits(true, true);
        assertThat(none.orMoreLenient(catchAll)).isEqualTo(catchAll);
        assertThat(catchAll.orMoreLenient(new PositiveHits(true, false))).isEqualTo(new PositiveHits(true, false));
        assertThat(catchAll.orMoreLenient(none)).isEqualTo(catchAll);
    }

    private static ListItem negative(String code, boolean absolute, boolean transfer) {
        return new ListItem(ListKind.NEGATIVE, code, "情形", absolute, transfer, false, "依据", "", FROM, null);
    }

    private static ListItem positive(String code, boolean consent) {
        return new ListItem(ListKind.POSITIVE, code, "情形", false, false, consent, "依据", "1", FROM, null);
    }
}
