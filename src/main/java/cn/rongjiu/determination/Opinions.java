package cn.rongjiu.determination;

import cn.rongjiu.calendar.CaseClock;
import cn.rongjiu.casefile.CaseFiles;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the bodies said in a round, as diagrams ask for it; of several meetings the last one counts. */
@Component("opinions")
public class Opinions {

    private final OpinionMapper mapper;
    private final CaseFiles files;
    private final CaseClock clock;

    Opinions(OpinionMapper mapper, CaseFiles files, CaseClock clock) {
        this.mapper = mapper;
        this.files = files;
        this.clock = clock;
    }

    /**
     * The verdict a body carried in this round, null when it carried none and while the round is sealed: what a diagram
     * asks for stands in the engine's history for operators to read.
     */
    public String verdict(String personId, int investigationRound, int votingRound, String body) {
        Round round = new Round(personId, investigationRound, votingRound);
        return isUnsealed(round)
                ? last(round, Body.valueOf(body)).map(Opinion::verdict).orElse(null)
                : null;
    }

    /** CARRIED, NO_QUORUM or NO_MAJORITY; of a sealed round only who lacked a quorum, null for the other body. */
    public String result(String personId, int investigationRound, int votingRound, String body) {
        Round round = new Round(personId, investigationRound, votingRound);
        return last(round, Body.valueOf(body))
                .filter(opinion -> !opinion.hadQuorum() || isUnsealed(round))
                .map(Opinion::result)
                .orElse(null);
    }

    /** The next round once somebody met in this one; after REFER nobody has, so the first round begins (D4). */
    public int nextRound(String personId, int investigationRound, int votingRound) {
        return mapper.of(new Round(personId, investigationRound, votingRound)).isEmpty()
                ? votingRound
                : votingRound + 1;
    }

    /** T07 before the first meeting; T08 when the bodies meet again, after a founded objection too (P7). */
    public String term(String personId, int investigationRound) {
        boolean metBefore =
                mapper.ofPerson(personId).stream().anyMatch(o -> o.investigationRound() == investigationRound);
        return metBefore || !isDueFromTheReport(personId)
                ? DeterminationProcess.REDELIBERATION_TERM
                : DeterminationProcess.DELIBERATION_TERM;
    }

    private boolean isDueFromTheReport(String personId) {
        return clock.isOpen(files.person(personId).caseNumber(), personId, DeterminationProcess.DELIBERATION_TERM);
    }

    Optional<Opinion> last(Round round, Body body) {
        List<Opinion> meetings =
                mapper.of(round).stream().filter(o -> o.body() == body).toList();
        return meetings.isEmpty() ? Optional.empty() : Optional.of(meetings.get(meetings.size() - 1));
    }

    /** Blind until both bodies have met with a quorum in this round. */
    boolean isUnsealed(Round round) {
        return last(round, Body.DISCIPLINE).filter(Opinion::hadQuorum).isPresent()
                && last(round, Body.ORGANISATION).filter(Opinion::hadQuorum).isPresent();
    }

    List<Opinion> of(Round round) {
        return mapper.of(round);
    }

    List<Opinion> ofPerson(String personId) {
        return mapper.ofPerson(personId);
    }

    List<CastVote> votes(Opinion opinion) {
        return mapper.votes(opinion.opinionId());
    }
}
