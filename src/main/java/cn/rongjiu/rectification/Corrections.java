package cn.rongjiu.rectification;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How a person's correction stands, as diagrams ask for it. */
@Component("corrections")
public class Corrections {

    private final CorrectionMapper mapper;
    private final CorrectionRules rules;

    Corrections(CorrectionMapper mapper, CorrectionRules rules) {
        this.mapper = mapper;
        this.rules = rules;
    }

    /** What D9 recommends, as one text: a list would be a serialized variable. */
    public String recommended(Collection<?> items) {
        return CorrectionItem.write(items);
    }

    /** Whether nothing is left to repair (D9). */
    public boolean isDone(String personId) {
        return newest(personId).result() == CorrectionResult.UNNEEDED;
    }

    /** Whether science and people are to be consulted anew (D9). */
    public boolean renews(String personId) {
        return newest(personId).chosen().contains(CorrectionItem.RENEWED_CONSULTATION);
    }

    /** Whether the inspection failed and another round is left (E24). */
    public boolean roundLeft(String personId) {
        return newest(personId).isFailed() && newest(personId).round() < rules.maxRounds();
    }

    /** The round that was ordered last; it must exist. */
    CorrectionRound newest(String personId) {
        return find(personId).orElseThrow(() -> new IllegalStateException("no correction of " + personId));
    }

    Optional<CorrectionRound> find(String personId) {
        return Optional.ofNullable(mapper.newest(personId));
    }

    List<CorrectionRound> of(String personId) {
        return mapper.of(personId);
    }

    List<CorrectionPaper> papers(CorrectionRound round) {
        return mapper.papers(round.correctionId());
    }
}
