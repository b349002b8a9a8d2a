package cn.rongjiu.verification;

import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.CaseItems;
import cn.rongjiu.casefile.CaseState;
import cn.rongjiu.casefile.Person;
import cn.rongjiu.casefile.Persons;
import cn.rongjiu.engine.OfficeTime;
import cn.rongjiu.lists.ApplicableLists;
import cn.rongjiu.lists.Lists;
import cn.rongjiu.lists.NegativeHits;
import cn.rongjiu.lists.PositiveHits;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What was found about each person, as diagrams ask for it. */
@Component("findings")
public class Findings {

    private static final Set<CaseState> ENDED =
            EnumSet.of(CaseState.UNFOUNDED, CaseState.SUSPENDED, CaseState.TRANSFERRED, CaseState.WITHDRAWN);

    private final Ratings ratings;
    private final CaseItems items;
    private final CaseFiles files;
    private final Persons persons;
    private final Lists lists;
    private final ApplicableLists applicable;
    private final OfficeTime time;

    Findings(
            Ratings ratings,
            CaseItems items,
            CaseFiles files,
            Persons persons,
            Lists lists,
            ApplicableLists applicable,
            OfficeTime time) {
        this.ratings = ratings;
        this.items = items;
        this.files = files;
        this.persons = persons;
        this.lists = lists;
        this.applicable = applicable;
        this.time = time;
    }

    /** The persons without a settled sheet in this round: not rated yet, with new facts (P5), or returned (E5). */
    public List<String> toRate(String personIds, int investigationRound) {
        return persons.together(personIds).stream()
                .filter(person -> !ENDED.contains(person.state()))
                .map(Person::personId)
                .filter(id -> isUnsettled(id, investigationRound))
                .toList();
    }

    /** Factor 1 to 6 of the newest sheet; null where it was not rated. */
    public String factor(String personId, int number) {
        return newest(personId).factor(number);
    }

    public boolean absoluteHit(String personId) {
        return negative(personId).absoluteHit();
    }

    public boolean relativeHit(String personId) {
        return negative(personId).relativeHit();
    }

    /** By the list of today alone: a hand-over is no consequence of the conduct, so nothing more lenient precedes it. */
    public boolean transferItem(String personId) {
        Person person = files.person(personId);
        return lists.negativeHits(person.caseNumber(), personId, proven(personId), time.today())
                .transferItem();
    }

    /** Whether the positive items found count, given what the party committee said of P99 (null: not asked). */
    public boolean positiveHit(String personId, Boolean committeeConsent) {
        return positive(personId).positiveHit(committeeConsent);
    }

    /** P99 alone carries a positive finding only with the committee's consent. */
    public boolean restsOnCatchAll(String personId) {
        return positive(personId).needsConsent();
    }

    private boolean isUnsettled(String personId, int investigationRound) {
        return ratings.newest(personId)
                .filter(r -> r.investigationRound() == investigationRound && !r.bringsNewFacts() && !r.transfers())
                .isEmpty();
    }

    private NegativeHits negative(String personId) {
        Person person = files.person(personId);
        return applicable.negativeHits(person.caseNumber(), personId, proven(personId));
    }

    private PositiveHits positive(String personId) {
        Person person = files.person(personId);
        return applicable.positiveHits(person.caseNumber(), personId, proven(personId));
    }

    private List<String> proven(String personId) {
        return items.proven(personId, newest(personId).rating());
    }

    private Rating newest(String personId) {
        return ratings.newest(personId).orElseThrow(() -> new IllegalStateException("not rated: " + personId));
    }
}
