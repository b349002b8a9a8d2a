package cn.rongjiu.authority;

import cn.rongjiu.engine.Options;
import cn.rongjiu.engine.Step;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code group:<id>}: the members of a group; in a case, those who may act in it. */
@Component
class GroupOptions implements Options {

    private final Members members;

    GroupOptions(Members members) {
        this.members = members;
    }

    @Override
    public String name() {
        return "group:*";
    }

    @Override
    public List<Option> of(Step step, String argument) {
        List<Member> eligible =
                step.caseNumber() == null ? members.all(argument) : members.due(argument, step.caseNumber());
        return eligible.stream()
                .map(member -> new Option(member.userId(), member.name()))
                .toList();
    }
}
