package cn.rongjiu.publicity;

import cn.rongjiu.calendar.CaseClock;
import cn.rongjiu.publicity.Objection.Outcome;
import java.util.Comparator;
import java.util.Date;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The objections to a notice, as diagrams ask for them. */
@Component("objections")
public class Objections {

    private final ObjectionMapper mapper;
    private final CaseClock clock;

    Objections(ObjectionMapper mapper, CaseClock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    /**
     * What the objections to the notices of the person's newest round came to: NONE, ON_FACTS or ON_ASSESSMENT. Of
     * several the one that leads back farthest counts.
     */
    public String finding(String personId) {
        return mapper.ofNewestRound(personId).stream()
                .map(Objection::outcome)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .filter(outcome -> outcome != Outcome.UNFOUNDED)
                .map(Outcome::name)
                .orElse("NONE");
    }

    /** When the answer is due (T11). */
    public Date due(String objectionId) {
        Objection objection = mapper.find(objectionId);
        return clock.due(objection.caseNumber(), objection.personId(), objection.term());
    }

    /** The code of the clock that times the answer. */
    public String term(String objectionId) {
        return mapper.find(objectionId).term();
    }
}
