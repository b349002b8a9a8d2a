package cn.rongjiu.engine;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The people the engine knows, wherever they come from: its own tables, LDAP or OIDC. */
@Component
public class People {

    private final ObjectProvider<IdentityService> identity;
    private final AsSystem system;

    People(ObjectProvider<IdentityService> identity, AsSystem system) {
        this.identity = identity;
        this.system = system;
    }

    public boolean exists(String userId) {
        return find(userId).isPresent();
    }

    /** Family name before given name; the id itself of a person the engine does not know. */
    public String displayName(String userId) {
        return find(userId).map(People::displayName).orElse(userId);
    }

    public Optional<String> email(String userId) {
        return find(userId).map(User::getEmail).map(String::strip).filter(address -> !address.isEmpty());
    }

    /** User ids, in order. */
    public List<String> membersOf(String group) {
        return in(group).stream().map(User::getId).toList();
    }

    /** Ids of all groups of the person, in order. */
    public List<String> groupsOf(String userId) {
        return system
                .call(() -> identity.getObject()
                        .createGroupQuery()
                        .groupMember(userId)
                        .orderByGroupId()
                        .asc()
                        .list())
                .stream()
                .map(Group::getId)
                .toList();
    }

    /** User ids and display names, in order of the ids. */
    public SortedMap<String, String> namesIn(String group) {
        SortedMap<String, String> names = new TreeMap<>();
        in(group).forEach(user -> names.put(user.getId(), displayName(user)));
        return names;
    }

    private List<User> in(String group) {
        return system.call(() -> identity.getObject()
                .createUserQuery()
                .memberOfGroup(group)
                .orderByUserId()
                .asc()
                .list());
    }

    private Optional<User> find(String userId) {
        return userId == null
                ? Optional.empty()
                : Optional.ofNullable(system.call(() ->
                        identity.getObject().createUserQuery().userId(userId).singleResult()));
    }

    private static String displayName(User user) {
        String name = nameOf(user.getLastName()) + nameOf(user.getFirstName());
        return name.isBlank() ? user.getId() : name;
    }

    private static String nameOf(String part) {
        return part == null ? "" : part.strip();
    }
}
