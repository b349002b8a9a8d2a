package cn.rongjiu.desk;

import cn.rongjiu.authority.Reading;
import cn.rongjiu.casefile.CaseState;
import cn.rongjiu.casefile.Grade;
import cn.rongjiu.casefile.Person;
import cn.rongjiu.document.RegisteredDocument;
import cn.rongjiu.engine.Stage;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What a party, and the unit that corrects his error, read of the case: what is told or handed to them. How the bodies
 * come to their decision stays inside the office, the decision and what rests on it until it is served, and a transfer
 * until the receiver has signed (1.5 nos. 6 and 7, P8).
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
            Set.of(
                    "W04", "W05", "W06", "W07", "W08", "W09", "W17", "W18", "W22", "W23", "W25", "W26", "W31", "W32",
                    "W35", "W49"),
            Reading.Kind.UNIT,
            Set.of("W22", "W23", "W26", "W27", "W28", "W29", "W30"));

    /** It tells that there is something to correct. */
    private static final String ORDER_TO_CORRECT = "W26";

    /** That the bodies had to meet again is theirs to know: T08 tells it. */
    private static final String OF_THE_BODIES = "T08";

    private static final Map<String, Stage> TERMS_OF = Map.of(
            "T10-receipt", Stage.RESULTUSE,
            "T12", Stage.RECTIFICATION,
            "T13", Stage.RECTIFICATION,
            "T14", Stage.RECTIFICATION,
            "T28", Stage.TRANSFER);

    /** It stands still for one person alone from the hand-over on. */
    private static final String INVESTIGATION = "T04";

    private ForParties() {}

    /** That somebody else was handed over is his affair alone (E7). */
    static CaseState state(CaseState state) {
        if (state == CaseState.PARTIALLY_TRANSFERRED) {
            return CaseState.CLOSED;
        }
        return INSIDE.contains(state) ? CaseState.DELIBERATING : state;
    }

    /** Whether he is told of his transfer or not. */
    static CaseState state(CaseState state, boolean knowsTransfer) {
        return state == CaseState.SUSPENDED && !knowsTransfer ? CaseState.INVESTIGATING : state(state);
    }

    static Person person(Person person, Told told) {
        Grade grade = told.isNewestServed(person.personId()) ? person.grade() : null;
        return new Person(
                person.personId(),
                person.caseNumber(),
                person.ordinal(),
                person.name(),
                person.post(),
                person.unit(),
                person.userId(),
                state(person.state(), told.knowsTransfer(person.personId())),
                grade);
    }

    /** Whether work in this room would tell more than he knows; the unit has its orders at once. */
    static boolean hides(Stage room, Reading.Kind reading, boolean awaitsService, boolean knowsTransfer) {
        return switch (room) {
            case TRANSFER -> !knowsTransfer;
            case RESULTUSE, RECTIFICATION -> awaitsService && reading == Reading.Kind.OWN;
            default -> false;
        };
    }

    /** Whether the bodies deliberate there, behind closed doors. */
    static boolean isClosed(Stage room) {
        return room == Stage.DETERMINATION;
    }

    static boolean hides(String term, String personId, Reading.Kind reading, boolean awaits, boolean knowsTransfer) {
        boolean standsStill = INVESTIGATION.equals(term) && personId != null && !knowsTransfer;
        return OF_THE_BODIES.equals(term)
                || standsStill
                || TERMS_OF.containsKey(term) && hides(TERMS_OF.get(term), reading, awaits, knowsTransfer);
    }

    static boolean isShown(RegisteredDocument document, Reading.Kind reading, Told told) {
        boolean tooEarly = reading == Reading.Kind.OWN
                && ORDER_TO_CORRECT.equals(document.code())
                && told.awaitsService(document.personId());
        return PAPERS.get(reading).contains(document.code()) && !told.isUnserved(document) && !tooEarly;
    }
}
