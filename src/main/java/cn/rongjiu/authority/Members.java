package cn.rongjiu.authority;

import cn.rongjiu.engine.People;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who belongs to a body, and who of it is due in a case. */
@Component("members")
public class Members {

    private final People people;
    private final Authority authority;

    Members(People people, Authority authority) {
        this.people = people;
        this.authority = authority;
    }

    /** The members of the group without those who stand recused, are parties, or had a role kept apart from it. */
    public List<Member> due(String group, String caseNumber) {
        Set<String> barred =
                authority.barredFrom(caseNumber, Duties.ofGroup(group).orElse(null));
        return all(group).stream()
                .filter(member -> !barred.contains(member.userId()))
                .toList();
    }

    /** Whoever may not act in the role of this group in the case, whether he belongs to it or not. */
    public Set<String> barred(String group, String caseNumber) {
        return authority.barredFrom(caseNumber, Duties.ofGroup(group).orElse(null));
    }

    /** All members of the group. */
    public List<Member> all(String group) {
        return people.namesIn(group).entrySet().stream()
                .map(member -> new Member(member.getKey(), member.getValue()))
                .toList();
    }
}
