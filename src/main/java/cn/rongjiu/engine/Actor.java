package cn.rongjiu.engine;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who acts in this thread, as the engine knows it. */
@Component
public class Actor {

    /** What the record writes when a job or the start-up acts. */
    public static final String SYSTEM = "system";

    private final ObjectProvider<IdentityService> identity;

    Actor(ObjectProvider<IdentityService> identity) {
        this.identity = identity;
    }

    /** User id of the signed-in person, {@link #SYSTEM} when nobody is. */
    public String id() {
        Authentication current = identity.getObject().getCurrentAuthentication();
        return current == null || current.getUserId() == null ? SYSTEM : current.getUserId();
    }

    /** The groups of the signed-in person, none when nobody is. */
    public List<String> groups() {
        Authentication current = identity.getObject().getCurrentAuthentication();
        return current == null || current.getGroupIds() == null ? List.of() : List.copyOf(current.getGroupIds());
    }
}
