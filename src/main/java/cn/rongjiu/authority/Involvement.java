package cn.rongjiu.authority;

import cn.rongjiu.engine.OpenCases;
import cn.rongjiu.engine.People;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whether an official has anything to do with a case, and who would be left if he had not. */
@Component
public class Involvement {

    /** They decide every case, whether its turn has come or not. */
    private static final List<String> BODIES = List.of(
            "discipline-leader",
            "trial",
            "discipline-decider",
            "organisation-decider",
            "joint-panel",
            "party-committee");

    private final Participations participations;
    private final OpenCases open;
    private final Members members;
    private final Investigators investigators;
    private final People people;

    Involvement(
            Participations participations,
            OpenCases open,
            Members members,
            Investigators investigators,
            People people) {
        this.participations = participations;
        this.open = open;
        this.members = members;
        this.investigators = investigators;
        this.people = people;
    }

    /** Whether he had or has part in it as an official, may take an open step, or belongs to a body that decides it. */
    public boolean isInvolved(String userId, String caseNumber) {
        Set<Role> roles = participations.roles(caseNumber).getOrDefault(userId, Set.of());
        return roles.stream().anyMatch(Role::isOfficial)
                || open.isOpenTo(userId, caseNumber)
                || BODIES.stream().anyMatch(body -> people.membersOf(body).contains(userId));
    }

    /** An official whom the parties know of. */
    public record Official(String body, String userId, String name) {}

    /**
     * Whose names the parties know: the investigators, who are told to them, and the members of the bodies. Who holds
     * which step stays inside the office; whoever is known otherwise is named in writing to intake.
     */
    public List<Official> known(String caseNumber) {
        Stream<Official> investigating = investigators.active(caseNumber).stream()
                .map(user -> new Official(Role.INVESTIGATOR.label(), user, people.displayName(user)));
        return Stream.concat(investigating, BODIES.stream().flatMap(this::membersOf))
                .toList();
    }

    private Stream<Official> membersOf(String body) {
        String label = Duties.ofGroup(body).orElseThrow().label();
        return members.all(body).stream().map(member -> new Official(label, member.userId(), member.name()));
    }

    /** The body that would have nobody left in the case without him, as an official reads it (E2). */
    public Optional<String> emptiedWithout(String userId, String caseNumber) {
        return BODIES.stream()
                .filter(body -> isLast(userId, members.due(body, caseNumber)))
                .findFirst()
                .flatMap(Duties::ofGroup)
                .map(Role::label);
    }

    private static boolean isLast(String userId, List<Member> due) {
        return due.size() == 1 && due.get(0).userId().equals(userId);
    }
}
