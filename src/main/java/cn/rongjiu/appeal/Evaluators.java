package cn.rongjiu.appeal;

import cn.rongjiu.authority.Member;
import cn.rongjiu.authority.Members;
import cn.rongjiu.engine.People;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who may evaluate in a case (P10): nobody of the bodies, no party, nobody who had part in it or advised before. */
@Component
class Evaluators {

    private static final String GROUP = "evaluator";

    /** To apply for oneself some day makes nobody a member of a body. */
    private static final Set<String> NO_BODY = Set.of(GROUP, "applicant");

    private final Members members;
    private final People people;
    private final EvaluationMapper mapper;

    Evaluators(Members members, People people, EvaluationMapper mapper) {
        this.members = members;
        this.people = people;
        this.mapper = mapper;
    }

    List<Member> eligible(String caseNumber) {
        Set<String> due = due(caseNumber);
        Set<String> spent = spent(caseNumber);
        return members.all(GROUP).stream()
                .filter(member ->
                        objection(member.userId(), member.name(), due, spent).isEmpty())
                .toList();
    }

    /** Why each of the others may not, as sentences. */
    List<String> objections(String caseNumber) {
        Set<String> due = due(caseNumber);
        Set<String> spent = spent(caseNumber);
        return members.all(GROUP).stream()
                .flatMap(member -> objection(member.userId(), member.name(), due, spent).stream())
                .toList();
    }

    private Optional<String> objection(String userId, String name, Set<String> due, Set<String> spent) {
        if (people.groupsOf(userId).stream().anyMatch(group -> !NO_BODY.contains(group))) {
            return Optional.of(name + "属于办案机关或者其他办理岗位，不得担任评价人。");
        }
        if (!due.contains(userId)) {
            return Optional.of(name + "是本案当事人、已回避或者参与过本案办理，不得担任评价人。");
        }
        return spent.contains(userId) ? Optional.of(name + "在本案中已提供过评价意见或者被异议，不得再担任评价人。") : Optional.empty();
    }

    private Set<String> due(String caseNumber) {
        return members.due(GROUP, caseNumber).stream().map(Member::userId).collect(Collectors.toSet());
    }

    private Set<String> spent(String caseNumber) {
        return new HashSet<>(mapper.spent(caseNumber));
    }
}
