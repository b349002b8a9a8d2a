package cn.rongjiu.determination;

import cn.rongjiu.casefile.Person;
import cn.rongjiu.document.Documents;
import cn.rongjiu.engine.CaseEvent;
import cn.rongjiu.engine.OfficeTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts on record how both bodies voted, every vote with its dissent (W21). */
@Component
class Unsealing {

    private final Opinions opinions;
    private final Documents documents;
    private final OfficeTime time;
    private final ApplicationEventPublisher events;

    Unsealing(Opinions opinions, Documents documents, OfficeTime time, ApplicationEventPublisher events) {
        this.opinions = opinions;
        this.documents = documents;
        this.time = time;
        this.events = events;
    }

    void open(Person person, Round round) {
        for (Opinion opinion : opinions.of(round)) {
            documents.register("W21", person.caseNumber(), person.personId(), "存卷", time.today(), opinion.opinionId());
            opinions.votes(opinion).forEach(vote -> tellVote(opinion, vote));
            tellOpinion(opinion);
        }
    }

    private void tellVote(Opinion opinion, CastVote vote) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("votingRound", opinion.votingRound());
        details.put("member", vote.member());
        details.put("present", vote.present());
        if (vote.vote() != null) {
            details.put("vote", vote.vote());
        }
        tell(opinion, CaseEvent.Kind.VOTE, details, vote.dissentReason());
    }

    private void tellOpinion(Opinion opinion) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("votingRound", opinion.votingRound());
        details.put("result", opinion.result());
        if (opinion.verdict() != null) {
            details.put("verdict", opinion.verdict());
        }
        tell(opinion, CaseEvent.Kind.DECISION, details, opinion.reason());
    }

    private void tell(Opinion opinion, CaseEvent.Kind kind, Map<String, Object> details, String reason) {
        events.publishEvent(new CaseEvent(
                opinion.caseNumber(), opinion.personId(), kind, opinion.body().name(), details, reason));
    }
}
