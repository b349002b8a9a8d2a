package cn.rongjiu.engine;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Whom a task waits for and who oversees it; whoever is recused or himself a party there is not among them. */
@Component
class Holders {

    private static final String OVERSEERS = "supervisor";
    /** No step of the parties, so that a party is never the overseer of his own case. */
    private static final String OVERSIGHT = "oversight";

    private final People people;
    private final ObjectProvider<TaskAuthority> authority;

    Holders(People people, ObjectProvider<TaskAuthority> authority) {
        this.people = people;
        this.authority = authority;
    }

    /** The assignee, else everybody who may take the task. */
    List<String> of(TaskEntity task) {
        CasePlace place = CasePlace.of(task);
        Stream<String> found = task.getAssignee() != null ? Stream.of(task.getAssignee()) : candidates(task);
        return admitted(found, barred(place, place.taskKey()));
    }

    List<String> overseersOf(TaskEntity task) {
        return admitted(people.membersOf(OVERSEERS).stream(), barred(CasePlace.of(task), OVERSIGHT));
    }

    private Stream<String> candidates(TaskEntity task) {
        return task.getIdentityLinks().stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                .flatMap(this::members);
    }

    private Stream<String> members(IdentityLinkEntity link) {
        return link.isUser() ? Stream.of(link.getUserId()) : people.membersOf(link.getGroupId()).stream();
    }

    private Set<String> barred(CasePlace place, String step) {
        TaskAuthority asked = authority.getIfAvailable();
        return asked == null ? Set.of() : asked.barred(place.caseNumber(), place.personId(), step);
    }

    private static List<String> admitted(Stream<String> users, Set<String> barred) {
        return users.filter(user -> !barred.contains(user)).distinct().sorted().toList();
    }
}
