package cn.rongjiu.lists;

import cn.rongjiu.engine.DecisionTables;
import cn.rongjiu.engine.Evaluation;
import java.util.List;
import org.springframework.stereotype.Service;

/** What the decision tables answered in a case, and the proof that they would answer so again. */
@Service
public class Decisions {

    private final DecisionResultMapper mapper;
    private final DecisionTables tables;
    private final Json json;

    Decisions(DecisionResultMapper mapper, DecisionTables tables, Json json) {
        this.mapper = mapper;
        this.tables = tables;
        this.json = json;
    }

    /** All of a case, oldest first. */
    public List<KeptDecision> of(String caseNumber) {
        return mapper.of(caseNumber);
    }

    /** Asks the same version with the kept inputs; throws when it does not answer as kept. */
    public Evaluation reproduce(String id) {
        KeptDecision kept = mapper.find(id);
        if (kept == null) {
            throw new IllegalStateException("no decision " + id);
        }
        Evaluation again = tables.evaluate(kept.definitionId(), json.values(kept.inputs()));
        if (!kept.outputs().equals(json.write(again.outputs()))
                || !kept.ruleIds().equals(json.write(again.ruleIds()))) {
            throw new IllegalStateException("decision " + id + " of " + kept.caseNumber()
                    + " cannot be reproduced: kept " + kept.ruleIds() + ", now " + json.write(again.ruleIds()));
        }
        return again;
    }
}
