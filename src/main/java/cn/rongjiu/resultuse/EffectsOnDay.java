package cn.rongjiu.resultuse;

import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.Person;
import cn.rongjiu.engine.Refusal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** P14, D8: which effects hold for a person on a day; by his staff number, over all his cases the asker may know of. */
@Component
class EffectsOnDay {

    private final CaseFiles files;
    private final EffectRights rights;
    private final ImposedMeasures measures;
    private final MeasureMapper mapper;
    private final EffectWords words;
    private final ResultUseRules rules;

    EffectsOnDay(
            CaseFiles files,
            EffectRights rights,
            ImposedMeasures measures,
            MeasureMapper mapper,
            EffectWords words,
            ResultUseRules rules) {
        this.files = files;
        this.rights = rights;
        this.measures = measures;
        this.mapper = mapper;
        this.words = words;
        this.rules = rules;
    }

    EffectsOfPerson of(String id, LocalDate day, String asker, List<String> groups) {
        List<Person> persons = files.called(id).stream()
                .filter(person -> rights.mayRead(asker, groups, person))
                .toList();
        if (persons.isEmpty()) {
            throw Refusal.unknown("没有这名人员，或者您无权查看其结果运用。");
        }
        List<EffectsOfPerson.Item> items = persons.stream()
                .flatMap(person -> measures.inForce(person.personId()).stream())
                .flatMap(measure -> items(measure, day).stream())
                .toList();
        LocalDate until = items.stream()
                .map(EffectsOfPerson.Item::barredUntil)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new EffectsOfPerson(
                id, persons.get(0).name(), day, until != null, until, sentence(day, items, until), items);
    }

    private List<EffectsOfPerson.Item> items(ImposedMeasure measure, LocalDate day) {
        List<EffectItem> holding = mapper.effects(measure.measureId()).stream()
                .filter(item -> item.holdsOn(day))
                .toList();
        return holding.stream()
                .map(EffectItem::effect)
                .distinct()
                .map(use -> item(measure, use, holding))
                .toList();
    }

    private EffectsOfPerson.Item item(ImposedMeasure measure, Effect use, List<EffectItem> holding) {
        Optional<EffectItem> shield = find(holding, use, EffectItem.Kind.PROTECTED);
        Optional<EffectItem> bar = find(holding, use, EffectItem.Kind.BARRED);
        return new EffectsOfPerson.Item(
                use.name(),
                rules.label(use),
                shield.map(EffectItem::effectiveFrom).orElse(null),
                bar.isPresent(),
                bar.map(EffectItem::effectiveFrom).orElse(null),
                bar.map(EffectItem::endsOn).orElse(null),
                measure.caseNumber(),
                measure.letterNumber(),
                words.line(measure.measure(), use, holding));
    }

    private static Optional<EffectItem> find(List<EffectItem> items, Effect use, EffectItem.Kind kind) {
        return items.stream()
                .filter(item -> item.effect() == use && item.kind() == kind)
                .findFirst();
    }

    private static String sentence(LocalDate day, List<EffectsOfPerson.Item> items, LocalDate until) {
        if (items.isEmpty()) {
            return "%s没有生效的容错结果运用。".formatted(EffectWords.date(day));
        }
        return until == null
                ? "%s不受影响期限制；下列事项不得因容错的失误作负面评价或者限制。".formatted(EffectWords.date(day))
                : "%s仍在影响期内，至%s止；除影响期所限事项外，不得因容错的失误作负面评价或者限制。"
                        .formatted(EffectWords.date(day), EffectWords.date(until));
    }
}
