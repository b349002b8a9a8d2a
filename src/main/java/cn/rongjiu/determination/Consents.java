package cn.rongjiu.determination;

import org.springframework.stereotype.Component;

/** The party committee's consent, as diagrams ask for it. */
@Component("consents")
public class Consents {

    private final ConsentMapper mapper;

    Consents(ConsentMapper mapper) {
        this.mapper = mapper;
    }

    /** What the committee said in this round, null when it was not asked. */
    public Boolean granted(String personId, int investigationRound) {
        return mapper.granted(personId, investigationRound);
    }

    /**
     * Whether the committee must be asked (D1): only relative items stand against the person, or P99 alone for him, and
     * it has not spoken yet.
     *
     * @param granted null when it has not spoken; not declared Boolean, since an expression would hand over false
     */
    public boolean isNeeded(boolean absoluteHit, boolean relativeHit, boolean restsOnCatchAll, Object granted) {
        return granted == null && !absoluteHit && (relativeHit || restsOnCatchAll);
    }
}
