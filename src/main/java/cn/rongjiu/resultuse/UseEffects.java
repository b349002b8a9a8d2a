package cn.rongjiu.resultuse;

import cn.rongjiu.engine.Ids;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * P14, D8: the tolerated error itself counts against nobody, without end; what the imposed measure bars, it bars until
 * its own last day. Only the measure makes a period, never the grade.
 */
@Component
class UseEffects {

    private final ResultUseRules rules;

    UseEffects(ResultUseRules rules) {
        this.rules = rules;
    }

    List<EffectItem> of(ImposedMeasure measure, Influence influence, LocalDate decidedOn) {
        List<EffectItem> items = new ArrayList<>();
        for (Effect use : rules.effects().keySet()) {
            items.add(item(measure, use, EffectItem.Kind.PROTECTED, decidedOn, null));
            if (influence.monthsBarred(use) > 0) {
                LocalDate lastDay = rules.endRule().lastDay(measure.measureOn(), influence.monthsBarred(use));
                items.add(item(measure, use, EffectItem.Kind.BARRED, measure.measureOn(), lastDay));
            }
        }
        return items;
    }

    /** Null where the measure has no period. */
    LocalDate lastDay(ImposedMeasure measure, Influence influence) {
        return influence.longest() == 0 ? null : rules.endRule().lastDay(measure.measureOn(), influence.longest());
    }

    private static EffectItem item(
            ImposedMeasure measure, Effect use, EffectItem.Kind kind, LocalDate from, LocalDate until) {
        return new EffectItem(
                Ids.next(), measure.measureId(), measure.personId(), use, kind, from, until, Standing.IN_FORCE);
    }
}
