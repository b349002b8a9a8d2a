package cn.rongjiu.lists;

import cn.rongjiu.engine.DecisionMade;
import cn.rongjiu.engine.DecisionTables;
import cn.rongjiu.engine.Evaluation;
import cn.rongjiu.engine.Refusal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * The lists as they stand in their newest version. An item that ends keeps its row with its last day, so the newest
 * version also tells what was in force when the act was done; whoever judges an act asks for both days and keeps both
 * answers (E16).
 */
@Service
public class Lists {

    private static final int KNOWN_AT_MOST = 100;

    private final DecisionTables tables;
    private final ApplicationEventPublisher events;
    private final Map<Question, Evaluation> known = new ConcurrentHashMap<>();

    Lists(DecisionTables tables, ApplicationEventPublisher events) {
        this.tables = tables;
        this.events = events;
    }

    /** The items in force on a day, in the order of the list. */
    public List<ListItem> inForce(ListKind kind, LocalDate on) {
        return items(kind, on, evaluate(kind, on));
    }

    /** The item of this code in force on a day, on either list. */
    public Optional<ListItem> item(String code, LocalDate on) {
        return Arrays.stream(ListKind.values())
                .flatMap(kind -> inForce(kind, on).stream())
                .filter(item -> item.code().equals(code))
                .findFirst();
    }

    /** Refuses codes that are not on the list that day. */
    public void requireKnown(ListKind kind, Collection<String> codes, LocalDate on) {
        List<String> known = inForce(kind, on).stream().map(ListItem::code).toList();
        List<String> unknown =
                codes.stream().filter(code -> !known.contains(code)).toList();
        if (!unknown.isEmpty()) {
            throw Refusal.because(kind.label() + "没有以下编号，请从现行清单中选择：" + String.join("、", unknown));
        }
    }

    /** What proven items of the negative list mean for a person by the list of a day; the list is kept with the case. */
    public NegativeHits negativeHits(String caseNumber, String personId, Collection<String> proven, LocalDate on) {
        return NegativeHits.of(proven, kept(ListKind.NEGATIVE, caseNumber, personId, on));
    }

    /** What proven items of the positive list mean for a person by the list of a day; the list is kept with the case. */
    public PositiveHits positiveHits(String caseNumber, String personId, Collection<String> proven, LocalDate on) {
        return PositiveHits.of(proven, kept(ListKind.POSITIVE, caseNumber, personId, on));
    }

    private List<ListItem> kept(ListKind kind, String caseNumber, String personId, LocalDate on) {
        Evaluation evaluation = evaluate(kind, on);
        events.publishEvent(new DecisionMade(caseNumber, personId, evaluation));
        return items(kind, on, evaluation);
    }

    private Evaluation evaluate(ListKind kind, LocalDate on) {
        if (known.size() > KNOWN_AT_MOST) {
            known.clear();
        }
        return known.computeIfAbsent(
                new Question(tables.newest(kind.key()), on),
                question -> tables.evaluate(question.version(), Map.of("on", on.toString())));
    }

    private static List<ListItem> items(ListKind kind, LocalDate on, Evaluation evaluation) {
        return IntStream.range(0, evaluation.outputs().size())
                .mapToObj(i -> new ListRow(
                        kind, evaluation.ruleIds().get(i), evaluation.outputs().get(i)))
                .map(row -> row.item(on))
                .toList();
    }

    /** Every form with list items asks; a version answers a day for ever the same. */
    private record Question(String version, LocalDate on) {}
}
