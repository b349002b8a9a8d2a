package cn.rongjiu.engine;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Takes those whom the authority turns away off a task: a group with such a member gives way to its other members, so
 * that he neither lists nor counts the task. A task that nobody is left for becomes an incident (E2), never a silence.
 */
@Component
class Candidates {

    static final String NOBODY = "noCandidate";

    private final ObjectProvider<TaskAuthority> authority;
    private final People people;

    Candidates(ObjectProvider<TaskAuthority> authority, People people) {
        this.authority = authority;
        this.people = people;
    }

    /** When the task is created. */
    void admit(TaskEntity task) {
        if (takeOffBarred(task) && nobodyIsLeft(task)) {
            raise(task);
        }
    }

    /** When the rules changed while the task is open. */
    void review(TaskEntity task) {
        if (!takeOffBarred(task)) {
            return;
        }
        List<Incident> raised =
                Context.getCommandContext().getIncidentManager().findIncidentByConfiguration(task.getId());
        if (!nobodyIsLeft(task)) {
            raised.forEach(incident -> task.getExecution().resolveIncident(incident.getId()));
        } else if (raised.isEmpty()) {
            raise(task);
        }
    }

    /** Whether the task stands in a case, where alone the rules count. */
    private boolean takeOffBarred(TaskEntity task) {
        CasePlace place = CasePlace.of(task);
        TaskAuthority asked = authority.getIfAvailable();
        if (asked == null || !place.inCase()) {
            return false;
        }
        Set<String> barred = asked.barred(place.caseNumber(), place.personId(), place.taskKey());
        if (!barred.isEmpty()) {
            takeOff(task, barred);
        }
        return true;
    }

    private void takeOff(TaskEntity task, Set<String> barred) {
        if (task.getAssignee() != null && barred.contains(task.getAssignee())) {
            task.setAssignee(null);
            task.triggerUpdateEvent();
        }
        links(task).filter(link -> barred.contains(link.getUserId())).toList().forEach(link -> remove(task, link));
        links(task).filter(IdentityLinkEntity::isGroup).toList().forEach(link -> narrow(task, link, barred));
    }

    private void narrow(TaskEntity task, IdentityLinkEntity group, Set<String> barred) {
        List<String> members = people.membersOf(group.getGroupId());
        if (members.stream().noneMatch(barred::contains)) {
            return;
        }
        remove(task, group);
        members.stream().filter(user -> !barred.contains(user)).forEach(user -> add(task, user));
    }

    void add(TaskEntity task, String user) {
        if (links(task).noneMatch(link -> user.equals(link.getUserId()))) {
            task.addCandidateUser(user);
        }
    }

    private static void remove(TaskEntity task, IdentityLinkEntity link) {
        // by the entity itself: deleting by name would not find a link written in this transaction
        link.delete();
        task.getIdentityLinks().remove(link);
    }

    private boolean nobodyIsLeft(TaskEntity task) {
        return task.getAssignee() == null
                && links(task)
                        .noneMatch(link -> link.isUser()
                                || !people.membersOf(link.getGroupId()).isEmpty());
    }

    private static void raise(TaskEntity task) {
        String message = "案件：" + task.getExecution().getProcessBusinessKey() + "。环节：" + task.getName()
                + "。原因：因回避、职责分离或用户组无成员，已无人可以办理。"
                + "处置建议：请上级机关指定管辖，或在用户组中补充人员后由管理员重新指定候选人。";
        task.getExecution().createIncident(NOBODY, task.getId(), message);
    }

    private static Stream<IdentityLinkEntity> links(TaskEntity task) {
        return List.copyOf(task.getIdentityLinks()).stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()));
    }
}
