package cn.rongjiu.notice;

import cn.rongjiu.casefile.CaseFile;
import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.Person;
import cn.rongjiu.engine.People;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The values of a notice: what the sender gives, and what every notice can say of case, person and recipient. */
@Component
class Values {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private final CaseFiles cases;
    private final People people;

    Values(CaseFiles cases, People people) {
        this.cases = cases;
        this.people = people;
    }

    Map<String, String> of(String caseNumber, String personId, String recipient, Map<String, ?> given) {
        Map<String, String> values = new HashMap<>();
        String person = person(caseNumber, personId);
        values.put("caseNumber", caseNumber);
        values.put("person", person);
        values.put("recipient", recipient == null ? person : people.displayName(recipient));
        cases.find(caseNumber).map(CaseFile::matter).ifPresent(matter -> values.put("matter", matter));
        given.forEach((place, value) -> {
            if (value != null) {
                values.put(place, text(value));
            }
        });
        return values;
    }

    private String person(String caseNumber, String personId) {
        return personId == null
                ? cases.persons(caseNumber).stream().map(Person::name).collect(Collectors.joining("、"))
                : cases.person(personId).name();
    }

    private static String text(Object value) {
        if (value instanceof LocalDate date) {
            return DATE.format(date);
        }
        return value instanceof Collection<?> several
                ? several.stream().map(Values::text).collect(Collectors.joining("、"))
                : value.toString();
    }
}
