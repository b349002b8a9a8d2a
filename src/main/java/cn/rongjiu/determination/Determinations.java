package cn.rongjiu.determination;

import cn.rongjiu.casefile.Grade;
import org.springframework.stereotype.Component;

/** What was determined about a person, as diagrams ask for it; what a remedy put in the place of a decision included. */
@Component("determinations")
public class Determinations {

    private final DeterminationMapper mapper;

    Determinations(DeterminationMapper mapper) {
        this.mapper = mapper;
    }

    /** The grade of the newest determination, as an enum name. */
    public String grade(String personId) {
        return verdict(personId).name();
    }

    public boolean tolerates(String personId) {
        return verdict(personId).tolerates();
    }

    /** P9: whoever is tolerated corrects; after a refusal only where the decision orders it. */
    public boolean corrects(String personId) {
        return tolerates(personId)
                || Boolean.TRUE.equals(mapper.newest(personId).correctionOrdered());
    }

    private Grade verdict(String personId) {
        return mapper.newest(personId).verdict();
    }
}
