package cn.rongjiu.desk;

import cn.rongjiu.authority.Reading;
import cn.rongjiu.casefile.CaseFile;
import cn.rongjiu.casefile.CaseState;
import cn.rongjiu.casefile.Person;
import java.util.List;

/**
 * A case somebody has opened.
 *
 * @param persons those he may read of
 * @param service what has been served so far
 */
record OpenCase(CaseFile file, List<Person> persons, Reading reading, Visitor visitor, Service service) {

    /** Whether he reads of the work inside the office. */
    boolean isInside() {
        return reading.isInside();
    }

    CaseState state() {
        return isInside() ? file.state() : ForParties.state(file.state());
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
