package cn.rongjiu.casefile;

import cn.rongjiu.engine.Ids;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;

/** Items of the lists that the application asserts and that verification proves, a person at a time (P4). */
@Service
public class CaseItems {

    private final ItemMapper mapper;

    CaseItems(ItemMapper mapper) {
        this.mapper = mapper;
    }

    public void asserted(String caseNumber, Collection<String> codes) {
        codes.forEach(code -> mapper.insert(Ids.next(), caseNumber, null, 0, code, "ASSERTED"));
    }

    /** @param rating the number of the person's rating, 1, 2, …; earlier ones stay */
    public void proven(Person person, int rating, Collection<String> codes) {
        codes.forEach(
                code -> mapper.insert(Ids.next(), person.caseNumber(), person.personId(), rating, code, "PROVEN"));
    }

    public List<String> asserted(String caseNumber) {
        return mapper.asserted(caseNumber);
    }

    public List<String> proven(String personId, int rating) {
        return mapper.proven(personId, rating);
    }

    /** The items proven at the last rating that proved any. */
    public List<String> newestProven(String personId) {
        return mapper.newestProven(personId);
    }
}
