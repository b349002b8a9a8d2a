package cn.rongjiu.resultuse;

import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.engine.Facts;
import cn.rongjiu.engine.Step;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What forms show of the use of a result. */
@Component
class ResultUseFacts implements Facts {

    private final CaseFiles files;
    private final LegalEffects legalEffects;
    private final ImposedMeasures measures;

    ResultUseFacts(CaseFiles files, LegalEffects legalEffects, ImposedMeasures measures) {
        this.files = files;
        this.legalEffects = legalEffects;
        this.measures = measures;
    }

    @Override
    public Set<String> keys() {
        return Set.of("legalEffects", "useLetter");
    }

    @Override
    public Object of(String key, Step step) {
        return "legalEffects".equals(key)
                ? legalEffects.summary(files.person(step.personId()).grade())
                : measures.current(step.personId()).letter();
    }
}
