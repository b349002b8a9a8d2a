package cn.rongjiu.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/** The person at the door of a command; absent where the engine or our own code acts, or authorizations are off. */
record Caller(String userId, List<String> groups) {

    private static final Set<String> OVERSEERS = Set.of("supervisor", Groups.CAMUNDA_ADMIN);

    static Optional<Caller> at(CommandContext context) {
        Authentication current = context.getAuthentication();
        if (current == null
                || current.getUserId() == null
                || !context.isAuthorizationCheckEnabled()
                || !context.getProcessEngineConfiguration().isAuthorizationEnabled()) {
            return Optional.empty();
        }
        List<String> groups = current.getGroupIds();
        return Optional.of(new Caller(current.getUserId(), groups == null ? List.of() : groups));
    }

    /** Whether this person watches over all cases; he reads every task and works on none. */
    boolean oversees() {
        return groups.stream().anyMatch(OVERSEERS::contains);
    }
}
