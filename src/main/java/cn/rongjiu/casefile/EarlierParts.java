package cn.rongjiu.casefile;

import java.util.List;
import org.springframework.stereotype.Service;

/** One act is dealt with once (E17): what became of the same persons' parts in earlier cases about it. */
@Service
public class EarlierParts {

    private final EarlierPartMapper mapper;

    EarlierParts(EarlierPartMapper mapper) {
        this.mapper = mapper;
    }

    /** Those decided, and those withdrawn, in the order of the persons of this case. */
    public List<EarlierPart> of(String caseNumber) {
        return mapper.of(caseNumber);
    }
}
