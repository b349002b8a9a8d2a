package cn.rongjiu.desk;

import cn.rongjiu.casefile.CaseState;
import cn.rongjiu.casefile.Grade;
import cn.rongjiu.casefile.Person;
import cn.rongjiu.document.RegisteredDocument;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a party reads of his case: what is told or handed to him. How the bodies come to their decision stays inside the
 * office, and the decision itself until it is served (1.5 no. 6, P8).
 */
final class ForParties {

    private static final Set<CaseState> INSIDE = EnumSet.of(
            CaseState.REDELIBERATING,
            CaseState.ESCALATED,
            CaseState.DECIDED_EXEMPT,
            CaseState.DECIDED_MITIGATE,
            CaseState.DECIDED_LIGHTER,
            CaseState.DECIDED_REFUSED);

    /** Made by the party, or addressed to him (1.3). */
    private static final Set<String> PAPERS =
            Set.of("W04", "W05", "W06", "W07", "W08", "W09", "W17", "W18", "W22", "W23", "W25", "W49");

    private static final Set<String> DECISIONS = Set.of("W22", "W23", "W25");

    private ForParties() {}

    static CaseState state(CaseState state) {
        return INSIDE.contains(state) ? CaseState.DELIBERATING : state;
    }

    static Person person(Person person) {
        boolean served = person.state() == CaseState.SERVED;
        Grade grade = served ? person.grade() : null;
        return new Person(
                person.personId(),
                person.caseNumber(),
                person.ordinal(),
                person.name(),
                person.post(),
                person.unit(),
                person.userId(),
                state(person.state()),
                grade);
    }

    /** That the bodies had to meet again is theirs to know: T08 tells it. */
    static boolean isShown(String term) {
        return !"T08".equals(term);
    }

    /** @param about the person the document concerns, null for the case as a whole */
    static boolean isShown(RegisteredDocument document, Person about) {
        boolean unserved = about != null && about.state() != CaseState.SERVED;
        return PAPERS.contains(document.code()) && !(unserved && DECISIONS.contains(document.code()));
    }
}
