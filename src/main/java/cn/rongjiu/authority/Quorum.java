package cn.rongjiu.authority;

import cn.rongjiu.authority.Outcome.Result;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Whether a body could decide and what it decided (P6): enough members present, then enough votes of all due. */
@Component
public class Quorum {

    private final DeterminationRules rules;

    Quorum(DeterminationRules rules) {
        this.rules = rules;
    }

    /** Counts each member due once; votes of others and of absent members count for nothing. */
    public Outcome of(Collection<String> due, List<Vote> votes) {
        Set<String> members = Set.copyOf(due);
        Map<String, Vote> counted = votes.stream()
                .filter(vote -> vote.present() && members.contains(vote.member()))
                .collect(Collectors.toMap(Vote::member, vote -> vote, (first, second) -> first));
        if (!rules.hasQuorum(counted.size(), members.size())) {
            return new Outcome(Result.NO_QUORUM, null);
        }
        return counted.values().stream()
                .map(Vote::verdict)
                .filter(verdict -> verdict != null && !verdict.isBlank())
                .collect(Collectors.groupingBy(verdict -> verdict, Collectors.summingInt(v -> 1)))
                .entrySet()
                .stream()
                .filter(verdict -> rules.isCarried(verdict.getValue(), members.size()))
                .findFirst()
                .map(verdict -> new Outcome(Result.CARRIED, verdict.getKey()))
                .orElse(new Outcome(Result.NO_MAJORITY, null));
    }
}
