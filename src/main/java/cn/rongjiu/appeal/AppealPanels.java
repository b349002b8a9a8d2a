package cn.rongjiu.appeal;

import cn.rongjiu.authority.Member;
import cn.rongjiu.authority.Members;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who may handle a level of remedy, and who does: nobody who had part in an earlier instance (P10, E1, E2). */
@Component("appealPanels")
public class AppealPanels {

    /** Where the upper body finds somebody when the panel is exhausted (E2). */
    private static final List<String> BODIES = List.of(
            "appeal-panel",
            "upper-appeal-panel",
            "trial",
            "discipline-decider",
            "organisation-decider",
            "organisation-personnel",
            "accountability");

    private final Appeals appeals;
    private final PanelMapper mapper;
    private final Members members;
    private final AppealRules rules;

    AppealPanels(Appeals appeals, PanelMapper mapper, Members members, AppealRules rules) {
        this.appeals = appeals;
        this.mapper = mapper;
        this.members = members;
        this.rules = rules;
    }

    /** The accounts of the panel and of those designated, without whoever may not. */
    public List<String> members(String caseNumber, String personId, String level) {
        Level at = Level.valueOf(level);
        Set<String> barred = members.barred(at.panel(), caseNumber);
        return Stream.concat(ids(members.all(at.panel())), designated(caseNumber, personId, at))
                .distinct()
                .filter(user -> !barred.contains(user))
                .toList();
    }

    /** Whether too few are left (E2). */
    public boolean isExhausted(String caseNumber, String personId, String level) {
        return members(caseNumber, personId, level).size() < rules.minHandlers();
    }

    /** Those appointed to handle the newest level, without whoever had to stand back since. */
    public List<String> handlers(String caseNumber, String personId) {
        return newest(caseNumber, personId).stream()
                .flatMap(appeal -> {
                    Set<String> barred = members.barred(appeal.level().panel(), caseNumber);
                    return appeals.handlers(appeal).stream().filter(user -> !barred.contains(user));
                })
                .toList();
    }

    /** Whom the upper body may name: any official of the bodies who had no part in an earlier instance. */
    List<Member> eligible(String caseNumber, String personId, Level level) {
        Set<String> barred = members.barred(level.panel(), caseNumber);
        Collection<String> there = members(caseNumber, personId, level.name());
        return BODIES.stream()
                .flatMap(body -> members.all(body).stream())
                .distinct()
                .filter(member -> !barred.contains(member.userId()) && !there.contains(member.userId()))
                .toList();
    }

    void designate(Appeal appeal, List<String> users) {
        users.forEach(user -> mapper.designate(appeal.appealId(), user));
    }

    private Stream<String> designated(String caseNumber, String personId, Level level) {
        return newest(caseNumber, personId)
                .filter(appeal -> appeal.level() == level)
                .map(appeal -> mapper.designated(appeal.appealId()).stream())
                .orElse(Stream.empty());
    }

    private Optional<Appeal> newest(String caseNumber, String personId) {
        return appeals.newest(caseNumber, AppealProcess.person(personId));
    }

    private static Stream<String> ids(List<Member> members) {
        return members.stream().map(Member::userId);
    }
}
