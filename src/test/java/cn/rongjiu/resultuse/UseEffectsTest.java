package cn.rongjiu.resultuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** P14, D8: what must not count against a person, and what his measure bars. */
class UseEffectsTest {

    private static final String FILE =
            """
            result:
              effects: {ASSESSMENT: 考核, PROMOTION: 提拔任用, DELEGATE: 两代表一委员资格}
              notify: [organisation-personnel]
            sanction: {endRule: DAY_BEFORE_CORRESPONDING}""";
    private static final ResultUseRules RULES = ResultUseFile.read(FILE);
    private static final LocalDate DECIDED = LocalDate.of(2026, 6, 25);
    private static final LocalDate IMPOSED = LocalDate.of(2026, 6, 26);

    @Test
    void a_measure_without_period_makes_no_period_row() {
        Influence none = new Influence(0, 0, Set.of(), Set.of(), "不产生影响期");

        assertThat(effects(none)).hasSize(3).allSatisfy(item -> {
            assertThat(item.kind()).isEqualTo(EffectItem.Kind.PROTECTED);
            assertThat(item.effectiveFrom()).isEqualTo(DECIDED);
            assertThat(item.endsOn()).isNull();
        });
        assertThat(new UseEffects(RULES).lastDay(measure(), none)).isNull();
    }

    @Test
    void a_measure_bars_until_its_last_day_and_the_error_itself_counts_never() {
        Influence admonition = new Influence(6, 0, EnumSet.of(Effect.PROMOTION), Set.of(), "期内不得提拔");

        List<EffectItem> items = effects(admonition);

        assertThat(items).filteredOn(EffectItem::bars).singleElement().satisfies(bar -> {
            assertThat(bar.effect()).isEqualTo(Effect.PROMOTION);
            assertThat(bar.effectiveFrom()).isEqualTo(IMPOSED);
            assertThat(bar.holdsOn(LocalDate.of(2026, 6, 25))).isFalse();
            assertThat(bar.holdsOn(IMPOSED)).isTrue();
            assertThat(bar.holdsOn(LocalDate.of(2026, 12, 25))).isTrue();
            assertThat(bar.holdsOn(LocalDate.of(2026, 12, 26))).isFalse();
        });
        assertThat(items)
                .filteredOn(item -> !item.bars())
                .hasSize(3)
                .allMatch(item -> item.holdsOn(LocalDate.of(2036, 1, 1)));
    }

    @Test
    void of_two_periods_the_later_end_governs_what_both_bar() {
        Influence probation = new Influence(
                12, 24, EnumSet.of(Effect.PROMOTION, Effect.DELEGATE), EnumSet.of(Effect.PROMOTION), "没有表决权");

        assertThat(effects(probation))
                .filteredOn(EffectItem::bars)
                .extracting(item -> item.effect() + " " + item.endsOn())
                .containsExactly("PROMOTION 2029-06-25", "DELEGATE 2027-06-25");
        assertThat(new UseEffects(RULES).lastDay(measure(), probation)).isEqualTo("2029-06-25");
    }

    @Test
    void an_effect_that_is_revoked_holds_on_no_day() {
        EffectItem undone = new EffectItem(
                "e", "m", "p", Effect.PROMOTION, EffectItem.Kind.BARRED, IMPOSED, null, Standing.REVOKED);

        assertThat(undone.holdsOn(IMPOSED)).isFalse();
    }

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource({
        "ASSESSMENT, ASESSMENT, result.effects",
        "DAY_BEFORE_CORRESPONDING, DAY_BEFORE, sanction.endRule",
        "[organisation-personnel], '', result.notify",
        "effects, efects, result.effects",
    })
    void a_misspelt_entry_stops_the_start_and_is_named(String right, String wrong, String entry) {
        assertThatThrownBy(() -> ResultUseFile.read(FILE.replace(right, wrong)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("config/result-use.yaml")
                .hasMessageContaining(entry)
                .hasMessageContaining("请改正后重新启动");
    }

    private static List<EffectItem> effects(Influence influence) {
        return new UseEffects(RULES).of(measure(), influence, DECIDED);
    }

    private static ImposedMeasure measure() {
        return new ImposedMeasure(
                "m",
                "RJ-2026-0002",
                "p",
                Track.GOVERNMENT,
                MeasureRange.LOWEST,
                Measure.ADMONITION,
                IMPOSED,
                "xuqiang",
                IMPOSED.atTime(10, 0),
                Standing.IN_FORCE,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
