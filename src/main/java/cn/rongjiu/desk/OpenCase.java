package cn.rongjiu.desk;

import cn.rongjiu.authority.Reading;
import cn.rongjiu.casefile.CaseFile;
import cn.rongjiu.casefile.CaseState;
import cn.rongjiu.casefile.Person;
import cn.rongjiu.engine.Stage;
import java.util.List;

/**
 * A case somebody has opened.
 *
 * @param persons those he may read of
 * @param told what the persons know so far
 */
record OpenCase(CaseFile file, List<Person> persons, Reading reading, Visitor visitor, Told told) {

    /** Whether he reads of the work inside the office. */
    boolean isInside() {
        return reading.isInside();
    }

    CaseState state() {
        return isInside()
                ? file.state()
                : ForParties.state(
                        file.state(), persons.stream().map(Person::personId).anyMatch(told::knowsTransfer));
    }

    /** Whether work in this room on this person would tell the reader more than he knows. */
    boolean hides(Stage room, String personId) {
        return !isInside()
                && (ForParties.isClosed(room)
                        || ForParties.hides(
                                room, reading.kind(), told.awaitsService(personId), told.knowsTransfer(personId)));
    }

    boolean hidesTerm(String code, String personId) {
        return !isInside()
                && ForParties.hides(
                        code, personId, reading.kind(), told.awaitsService(personId), told.knowsTransfer(personId));
    }

    /** Where the case stands as its reader may know it: what is hidden, he takes for the room before. */
    Standing shown(Standing at) {
        Stage room = Stage.of(at.room());
        if (!hides(room, at.personId()) || ForParties.isClosed(room)) {
            return at;
        }
        Stage before = told.isDecided(at.personId()) ? Stage.CASEFILE : Stage.VERIFICATION;
        return new Standing(at.caseNumber(), before.room(), at.personId());
    }

    /** The name of a person he may read of, null otherwise and for the case as a whole. */
    String nameOf(String personId) {
        return persons.stream()
                .filter(person -> person.personId().equals(personId))
                .map(Person::name)
                .findFirst()
                .orElse(null);
    }

    /** Papers on the whole case concern a party only if he applied; terms and steps of the whole case concern him too. */
    boolean concerns(String personId) {
        return personId == null || reading.covers(personId);
    }
}
