package cn.rongjiu.determination;

import cn.rongjiu.calendar.CaseClock;
import cn.rongjiu.casefile.Grade;
import cn.rongjiu.engine.CaseEvent;
import cn.rongjiu.engine.Ids;
import cn.rongjiu.engine.OfficeTime;
import cn.rongjiu.engine.People;
import cn.rongjiu.notice.Notices;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** P6: writes down what was determined and on what recommendation; the committee is told of a stricter result (D6). */
@Component("recordDetermination")
class RecordDetermination implements JavaDelegate {

    private final DeterminationMapper mapper;
    private final Opinions opinions;
    private final CaseClock clock;
    private final People people;
    private final Notices notices;
    private final OfficeTime time;
    private final ApplicationEventPublisher events;

    RecordDetermination(
            DeterminationMapper mapper,
            Opinions opinions,
            CaseClock clock,
            People people,
            Notices notices,
            OfficeTime time,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.opinions = opinions;
        this.clock = clock;
        this.people = people;
        this.notices = notices;
        this.time = time;
        this.events = events;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Determination determination = determination(execution);
        mapper.insert(determination);
        endDeliberation(determination);
        events.publishEvent(new CaseEvent(
                determination.caseNumber(),
                determination.personId(),
                CaseEvent.Kind.DECISION,
                "determination",
                Map.of(
                        "verdict", determination.verdict().name(),
                        "outcome", determination.outcome(),
                        "recommendedGrade", determination.recommendedGrade(),
                        "ruleId", determination.ruleId()),
                null));
        if ("STRICTER".equals(determination.outcome())) {
            tellCommittee(determination);
        }
    }

    /** T07 from the report on, or T08 alone after a founded objection. */
    private void endDeliberation(Determination determination) {
        Stream.of(DeterminationProcess.DELIBERATION_TERM, DeterminationProcess.REDELIBERATION_TERM)
                .filter(term -> clock.isOpen(determination.caseNumber(), determination.personId(), term))
                .forEach(term ->
                        clock.stop(determination.caseNumber(), determination.personId(), term, time.today(), "形成结论"));
    }

    private Determination determination(DelegateExecution execution) {
        String personId = (String) execution.getVariable(DeterminationProcess.PERSON);
        int investigation = number(execution, DeterminationProcess.INVESTIGATION_ROUND);
        Round round = new Round(personId, investigation, number(execution, DeterminationProcess.VOTING_ROUND));
        String verdict = opinions.last(round, Body.PARTY_COMMITTEE)
                .map(Opinion::verdict)
                .orElseGet(() -> (String) execution.getVariable("jointVerdict"));
        return new Determination(
                Ids.next(),
                execution.getProcessBusinessKey(),
                personId,
                investigation,
                1,
                Grade.valueOf(verdict),
                (String) execution.getVariable("jointOutcome"),
                (String) execution.getVariable(DeterminationProcess.RECOMMENDED_GRADE),
                (String) execution.getVariable("ruleId"),
                Boolean.TRUE.equals(execution.getVariable(DeterminationProcess.NEGATIVE_HIT)),
                time.today(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private void tellCommittee(Determination determination) {
        people.membersOf(Body.PARTY_COMMITTEE.group())
                .forEach(member -> notices.send(
                        "stricter-verdict",
                        determination.caseNumber(),
                        determination.personId(),
                        member,
                        Map.of("grade", determination.verdict().label())));
    }

    private static int number(DelegateExecution execution, String variable) {
        return ((Number) execution.getVariable(variable)).intValue();
    }
}
