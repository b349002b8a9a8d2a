package cn.rongjiu.desk;

import cn.rongjiu.authority.Reading;
import cn.rongjiu.casefile.CaseState;
import cn.rongjiu.casefile.Grade;
import cn.rongjiu.casefile.Person;
import cn.rongjiu.document.RegisteredDocument;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What a party, and the unit that corrects his error, read of the case: what is told or handed to them. How the bodies
 * come to their decision stays inside the office, and the decision itself until it is served (1.5 no. 6, P8).
 */
final class ForParties {

    private static final Set<CaseState> INSIDE = EnumSet.of(
            CaseState.REDELIBERATING,
            CaseState.ESCALATED,
            CaseState.DECIDED_EXEMPT,
            CaseState.DECIDED_MITIGATE,
            CaseState.DECIDED_LIGHTER,
            CaseState.DECIDED_REFUSED);

    /** Made by them, signed by them, or addressed to them (1.3). */
    private static final Map<Reading.Kind, Set<String>> PAPERS = Map.of(
            Reading.Kind.OWN,
            Set.of("W04", "W05", "W06", "W07", "W08", "W09", "W17", "W18", "W22", "W23", "W25", "W26", "W49"),
            Reading.Kind.UNIT,
            Set.of("W22", "W23", "W26", "W27", "W28", "W29", "W30"));

    private ForParties() {}

    static CaseState state(CaseState state) {
        return INSIDE.contains(state) ? CaseState.DELIBERATING : state;
    }

    static Person person(Person person, Service service) {
        Grade grade = service.isNewestServed(person.personId()) ? person.grade() : null;
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

    static boolean isShown(RegisteredDocument document, Reading.Kind reading, Service service) {
        return PAPERS.get(reading).contains(document.code()) && !service.isUnserved(document);
    }
}
