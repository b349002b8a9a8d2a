package cn.rongjiu.security;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** The accounts and groups as the engine's tables know them now; no answer is kept. */
@Component
class Accounts {

    private final IdentityService identity;

    Accounts(IdentityService identity) {
        this.identity = identity;
    }

    Optional<UserEntity> find(String id) {
        return unchecked(() -> Optional.ofNullable(
                (UserEntity) identity.createUserQuery().userId(id).singleResult()));
    }

    /** The person's groups, each an authority of its id. */
    List<GrantedAuthority> groups(String id) {
        return unchecked(() -> identity.createGroupQuery().groupMember(id).list().stream()
                .map(Group::getId)
                .<GrantedAuthority>map(SimpleGrantedAuthority::new)
                .toList());
    }

    /** The name an official reads, the id when the account is gone. */
    String name(String id) {
        return find(id).map(user -> text(user.getLastName()) + text(user.getFirstName()))
                .filter(name -> !name.isBlank())
                .orElse(id);
    }

    static SignedIn principal(UserEntity user) {
        byte[] stored = text(user.getPassword()).getBytes(StandardCharsets.UTF_8);
        return new SignedIn(user.getId(), UUID.nameUUIDFromBytes(stored).toString());
    }

    /** Runs as nobody: the house itself asks, so nobody's authorizations narrow the answer. */
    <T> T unchecked(Supplier<T> question) {
        Authentication who = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            return question.get();
        } finally {
            if (who != null) {
                identity.setAuthentication(who);
            }
        }
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
