package cn.rongjiu.lists;

import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.engine.OfficeTime;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/**
 * The lists that apply to the conduct of a case: those of the day of the act, or today's where they are more lenient
 * (E16). One list is taken as a whole, items of two days are never mixed. Where no list was in force on the day of the
 * act there is nothing to compare, and today's applies.
 */
@Service
public class ApplicableLists {

    private final Lists lists;
    private final CaseFiles files;
    private final OfficeTime time;

    ApplicableLists(Lists lists, CaseFiles files, OfficeTime time) {
        this.lists = lists;
        this.files = files;
        this.time = time;
    }

    /** What proven negative items mean for a person; the lists of both days are kept with the case. */
    public NegativeHits negativeHits(String caseNumber, String personId, Collection<String> proven) {
        return negative(caseNumber, on -> lists.negativeHits(caseNumber, personId, proven, on));
    }

    /** What proven positive items mean for a person; the lists of both days are kept with the case. */
    public PositiveHits positiveHits(String caseNumber, String personId, Collection<String> proven) {
        PositiveHits now = lists.positiveHits(caseNumber, personId, proven, time.today());
        return actDay(caseNumber, ListKind.POSITIVE)
                .map(on -> now.orMoreLenient(lists.positiveHits(caseNumber, personId, proven, on)))
                .orElse(now);
    }

    /** What these negative items would mean; nothing is kept. */
    public NegativeHits negativeHits(String caseNumber, Collection<String> codes) {
        return negative(caseNumber, on -> NegativeHits.of(codes, lists.inForce(ListKind.NEGATIVE, on)));
    }

    /** The items in force on either day, today's before those that have ended, each code once. */
    public List<ListItem> either(ListKind kind, String caseNumber) {
        Map<String, ListItem> items = new LinkedHashMap<>();
        lists.inForce(kind, time.today()).forEach(item -> items.put(item.code(), item));
        actDay(caseNumber, kind)
                .ifPresent(on -> lists.inForce(kind, on).forEach(item -> items.putIfAbsent(item.code(), item)));
        return List.copyOf(items.values());
    }

    private NegativeHits negative(String caseNumber, Function<LocalDate, NegativeHits> asked) {
        NegativeHits now = asked.apply(time.today());
        return actDay(caseNumber, ListKind.NEGATIVE)
                .map(on -> now.orMoreLenient(asked.apply(on)))
                .orElse(now);
    }

    private Optional<LocalDate> actDay(String caseNumber, ListKind kind) {
        return Optional.of(files.get(caseNumber).occurredOn())
                .filter(on -> !on.equals(time.today()))
                .filter(on -> !lists.inForce(kind, on).isEmpty());
    }
}
