package cn.rongjiu.lists;

import cn.rongjiu.engine.CaseEvent;
import cn.rongjiu.engine.DecisionMade;
import cn.rongjiu.engine.Evaluation;
import cn.rongjiu.engine.Ids;
import cn.rongjiu.engine.OfficeTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what every decision table answered in a case, in the transaction of the step, and has the record tell it. */
@Component
class DecisionKeeper {

    private final DecisionResultMapper mapper;
    private final Json json;
    private final OfficeTime time;
    private final ApplicationEventPublisher events;

    DecisionKeeper(DecisionResultMapper mapper, Json json, OfficeTime time, ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.json = json;
        this.time = time;
        this.events = events;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void keep(DecisionMade made) {
        if (isList(made.evaluation()) && isKept(made)) {
            return;
        }
        mapper.insert(row(made));
        Evaluation evaluation = made.evaluation();
        events.publishEvent(new CaseEvent(
                made.caseNumber(),
                made.personId(),
                CaseEvent.Kind.DECISION,
                evaluation.key(),
                details(evaluation),
                null));
    }

    private KeptDecision row(DecisionMade made) {
        Evaluation evaluation = made.evaluation();
        return new KeptDecision(
                Ids.next(),
                made.caseNumber(),
                made.personId(),
                evaluation.key(),
                evaluation.version(),
                evaluation.definitionId(),
                json.write(evaluation.inputs()),
                json.write(evaluation.outputs()),
                json.write(evaluation.ruleIds()),
                time.now());
    }

    private static boolean isList(Evaluation evaluation) {
        return Arrays.stream(ListKind.values()).anyMatch(kind -> kind.key().equals(evaluation.key()));
    }

    /** A person is judged by the list of a day several times, for each gate; the list is the same, once is enough. */
    private boolean isKept(DecisionMade made) {
        String inputs = json.write(made.evaluation().inputs());
        return mapper.of(made.caseNumber()).stream()
                .anyMatch(kept -> Objects.equals(kept.personId(), made.personId())
                        && kept.definitionId().equals(made.evaluation().definitionId())
                        && kept.inputs().equals(inputs));
    }

    /** Version, rules and the one answer; of a whole list the rules suffice, they are its items. */
    private static Map<String, Object> details(Evaluation evaluation) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("version", evaluation.version());
        details.put("ruleIds", String.join(",", evaluation.ruleIds()));
        if (evaluation.outputs().size() == 1) {
            details.putAll(evaluation.outputs().get(0));
        }
        return details;
    }
}
