package cn.rongjiu.determination;

import cn.rongjiu.authority.Member;
import cn.rongjiu.authority.Members;
import cn.rongjiu.authority.Outcome;
import cn.rongjiu.authority.Participations;
import cn.rongjiu.authority.Quorum;
import cn.rongjiu.authority.Vote;
import cn.rongjiu.engine.CaseEvent;
import cn.rongjiu.engine.Ids;
import cn.rongjiu.engine.OfficeTime;
import cn.rongjiu.engine.Sentences;
import cn.rongjiu.engine.Step;
import cn.rongjiu.engine.Submission;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** One meeting of a deciding body (P6): the votes carry the verdict, nothing else does. */
@Component
class BodyMeeting {

    private final Members members;
    private final Quorum quorum;
    private final MeetingRules rules;
    private final OpinionMapper mapper;
    private final Participations participations;
    private final OfficeTime time;
    private final ApplicationEventPublisher events;

    BodyMeeting(
            Members members,
            Quorum quorum,
            MeetingRules rules,
            OpinionMapper mapper,
            Participations participations,
            OfficeTime time,
            ApplicationEventPublisher events) {
        this.members = members;
        this.quorum = quorum;
        this.rules = rules;
        this.mapper = mapper;
        this.participations = participations;
        this.time = time;
        this.events = events;
    }

    void check(Body body, Submission meeting, Sentences sentences) {
        List<Member> due = due(body, meeting.step());
        rules.checkVotes(body, meeting, due, sentences);
        rules.checkVerdict(body, meeting, outcome(body, meeting, due), sentences);
    }

    /** Keeps the meeting sealed: the record learns that it took place, not how anybody voted. */
    void keep(Body body, Submission meeting) {
        Step step = meeting.step();
        Outcome outcome = outcome(body, meeting, due(body, step));
        Opinion opinion = new Opinion(
                Ids.next(),
                step.caseNumber(),
                step.personId(),
                step.investigationRound(),
                step.votingRound(),
                body,
                outcome.verdict(),
                meeting.has(body.field("Reason")) ? meeting.text(body.field("Reason")) : null,
                outcome.result().name(),
                meeting.actor(),
                time.now());
        mapper.insert(opinion);
        meeting.rows(body.field("Votes")).forEach(row -> keepVote(body, opinion, row));
        events.publishEvent(new CaseEvent(
                step.caseNumber(),
                step.personId(),
                CaseEvent.Kind.VOTE,
                body.name(),
                Map.of("votingRound", step.votingRound(), "sealed", true),
                null));
    }

    /** Whoever sat in the meeting took part in the case, not only the one who wrote its minutes (1.1). */
    private void keepVote(Body body, Opinion opinion, Map<String, Object> row) {
        CastVote vote = vote(opinion, row);
        mapper.insertVote(vote);
        if (vote.present()) {
            participations.took(
                    opinion.caseNumber(), opinion.personId(), vote.member(), body.role(), opinion.investigationRound());
        }
    }

    private List<Member> due(Body body, Step step) {
        return members.due(body.group(), step.caseNumber());
    }

    private Outcome outcome(Body body, Submission meeting, List<Member> due) {
        List<Vote> votes = meeting.rows(body.field("Votes")).stream()
                .map(row -> new Vote((String) row.get("member"), present(row), grade(row)))
                .toList();
        return quorum.of(due.stream().map(Member::userId).toList(), votes);
    }

    private static CastVote vote(Opinion opinion, Map<String, Object> row) {
        return new CastVote(
                opinion.opinionId(), (String) row.get("member"), present(row), (String) row.get("vote"), (String)
                        row.get("dissentReason"));
    }

    private static boolean present(Map<String, Object> row) {
        return Boolean.TRUE.equals(row.get("present"));
    }

    /** An abstention is present but stands for no verdict. */
    private static String grade(Map<String, Object> row) {
        return "ABSTAIN".equals(row.get("vote")) ? null : (String) row.get("vote");
    }
}
