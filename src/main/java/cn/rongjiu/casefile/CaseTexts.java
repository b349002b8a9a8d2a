package cn.rongjiu.casefile;

import cn.rongjiu.engine.Ids;
import cn.rongjiu.engine.OfficeTime;
import cn.rongjiu.engine.Step;
import cn.rongjiu.engine.TextStore;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The texts of a case, up to 20,000 characters each, that no engine column could hold. */
@Service
public class CaseTexts implements TextStore {

    private final TextMapper mapper;
    private final OfficeTime time;

    CaseTexts(TextMapper mapper, OfficeTime time) {
        this.mapper = mapper;
        this.time = time;
    }

    @Override
    public void keep(Step step, String field, Object value, String actor) {
        mapper.insert(new StoredText(
                Ids.next(),
                step.caseNumber(),
                step.personId(),
                step.key(),
                step.investigationRound(),
                field,
                String.valueOf(value),
                actor,
                time.now()));
    }

    @Override
    public Optional<Object> newest(Step step, String field) {
        return newest(step.caseNumber(), step.personId(), field).map(text -> text);
    }

    /** The newest text of a field; {@code personId} null asks for texts of the whole case only. */
    public Optional<String> newest(String caseNumber, String personId, String field) {
        return Optional.ofNullable(mapper.newest(caseNumber, personId, field));
    }

    /** The newest text of a field that this person wrote. */
    public Optional<String> newestBy(String caseNumber, String field, String writtenBy) {
        return Optional.ofNullable(mapper.newestBy(caseNumber, field, writtenBy));
    }
}
