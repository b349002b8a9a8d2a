package cn.rongjiu.resultuse;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How letters and answers put an effect into words. */
@Component
class EffectWords {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private final ResultUseRules rules;

    EffectWords(ResultUseRules rules) {
        this.rules = rules;
    }

    /** One numbered line for each use of the letter. */
    String lines(Measure measure, List<EffectItem> items) {
        List<Effect> uses = items.stream().map(EffectItem::effect).distinct().toList();
        return Stream.iterate(0, i -> i < uses.size(), i -> i + 1)
                .map(i -> "%d. %s".formatted(i + 1, line(measure, uses.get(i), items)))
                .collect(Collectors.joining("\n"));
    }

    String line(Measure measure, Effect use, List<EffectItem> items) {
        return rules.label(use) + "："
                + items.stream()
                        .filter(item -> item.effect() == use)
                        .map(item -> item.bars() ? barred(measure, item) : isProtected(item))
                        .collect(Collectors.joining());
    }

    static String date(LocalDate day) {
        return DATE.format(day);
    }

    private static String isProtected(EffectItem item) {
        return "自%s起，本次容错的失误不得作为负面评价或者限制的依据。".formatted(date(item.effectiveFrom()));
    }

    private static String barred(Measure measure, EffectItem item) {
        return "因“%s”，%s至%s受限，%s起不再受限。"
                .formatted(
                        measure.label(),
                        date(item.effectiveFrom()),
                        date(item.endsOn()),
                        date(item.endsOn().plusDays(1)));
    }
}
