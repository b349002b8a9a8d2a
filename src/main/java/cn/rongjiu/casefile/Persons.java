package cn.rongjiu.casefile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The persons of a case as diagrams ask for them; lists of ids travel between processes as JSON text. */
@Component("persons")
public class Persons {

    private static final Set<CaseState> ENDED =
            EnumSet.of(CaseState.UNFOUNDED, CaseState.SUSPENDED, CaseState.TRANSFERRED, CaseState.WITHDRAWN);

    private final CaseFiles files;
    private final ObjectMapper json;

    Persons(CaseFiles files, ObjectMapper json) {
        this.files = files;
        this.json = json;
    }

    /** The ids of all persons but those who withdrew (E3). */
    public String ids(String caseNumber) {
        return write(files.persons(caseNumber).stream()
                .filter(p -> p.state() != CaseState.WITHDRAWN)
                .map(Person::personId)
                .toList());
    }

    public String only(String personId) {
        return write(List.of(personId));
    }

    public String nameOf(String personId) {
        return files.person(personId).name();
    }

    /** The persons whose defence is heard and whose determination begins (P6); who goes apart has his own (E5). */
    public List<String> ready(String caseNumber) {
        List<String> apart = files.separated(caseNumber);
        return files.persons(caseNumber).stream()
                .filter(p -> p.state() == CaseState.DELIBERATING && !apart.contains(p.personId()))
                .map(Person::personId)
                .toList();
    }

    /** Whether the person's own road ended before a conclusion, or goes on elsewhere (P5, E3, E5). */
    public boolean hasEnded(String personId) {
        return ENDED.contains(files.person(personId).state());
    }

    /** Reads a list written by {@link #ids} or {@link #only}. */
    public List<String> read(String personIds) {
        try {
            return List.of(json.readValue(personIds, String[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a list of person ids", e);
        }
    }

    /** The persons of a list who go together: of several, not those who went apart since (E5, E7). */
    public List<Person> together(String personIds) {
        List<Person> all = read(personIds).stream().map(files::person).toList();
        if (all.size() <= 1) {
            return all;
        }
        List<String> apart = files.separated(all.get(0).caseNumber());
        return all.stream().filter(p -> !apart.contains(p.personId())).toList();
    }

    private String write(List<String> ids) {
        try {
            return json.writeValueAsString(ids);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
