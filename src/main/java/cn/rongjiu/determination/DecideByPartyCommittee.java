package cn.rongjiu.determination;

import cn.rongjiu.casefile.Grade;
import cn.rongjiu.engine.CaseEvent;
import cn.rongjiu.engine.HumanStep;
import cn.rongjiu.engine.Ids;
import cn.rongjiu.engine.OfficeTime;
import cn.rongjiu.engine.Sentences;
import cn.rongjiu.engine.Step;
import cn.rongjiu.engine.Submission;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** D6: what both bodies could not agree on, the party committee decides. */
@Component("decideByPartyCommittee")
class DecideByPartyCommittee implements HumanStep {

    private final OpinionMapper mapper;
    private final OfficeTime time;
    private final ApplicationEventPublisher events;

    DecideByPartyCommittee(OpinionMapper mapper, OfficeTime time, ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.time = time;
        this.events = events;
    }

    @Override
    public void check(Submission decision, Sentences sentences) {
        sentences.addIf(
                decision.step().isTrue(DeterminationProcess.NEGATIVE_HIT)
                        && !Grade.REFUSE.name().equals(decision.text("committeeVerdict")),
                "committeeVerdict",
                "本案查实负面清单情形，只能决定“不予容错”。");
    }

    @Override
    public void keep(Submission decision) {
        Step step = decision.step();
        String verdict = decision.text("committeeVerdict");
        mapper.insert(new Opinion(
                Ids.next(),
                step.caseNumber(),
                step.personId(),
                step.investigationRound(),
                step.votingRound(),
                Body.PARTY_COMMITTEE,
                verdict,
                decision.text("committeeReason"),
                "CARRIED",
                decision.actor(),
                time.now()));
        events.publishEvent(new CaseEvent(
                step.caseNumber(),
                step.personId(),
                CaseEvent.Kind.DECISION,
                Body.PARTY_COMMITTEE.name(),
                Map.of("verdict", verdict),
                decision.text("committeeReason")));
    }
}
