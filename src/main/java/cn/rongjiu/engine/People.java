package cn.rongjiu.engine;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
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
        return find(userId)
                .map(user -> nameOf(user.getLastName()) + nameOf(user.getFirstName()))
                .filter(name -> !name.isBlank())
                .orElse(userId);
    }

    public Optional<String> email(String userId) {
        return find(userId).map(User::getEmail).map(String::strip).filter(address -> !address.isEmpty());
    }

    /** User ids, in order. */
    public List<String> membersOf(String group) {
        return system
                .call(() -> identity.getObject()
                        .createUserQuery()
                        .memberOfGroup(group)
                        .orderByUserId()
                        .asc()
                        .list())
                .stream()
                .map(User::getId)
                .toList();
    }

    private Optional<User> find(String userId) {
        return userId == null
                ? Optional.empty()
                : Optional.ofNullable(system.call(() ->
                        identity.getObject().createUserQuery().userId(userId).singleResult()));
    }

    private static String nameOf(String part) {
        return part == null ? "" : part.strip();
    }
}
