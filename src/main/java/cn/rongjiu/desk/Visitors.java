package cn.rongjiu.desk;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/** Knows who stands at the desk, whichever door he came through. */
@Component
class Visitors {

    private final IdentityService identity;

    Visitors(IdentityService identity) {
        this.identity = identity;
    }

    Visitor present() {
        Authentication who = identity.getCurrentAuthentication();
        if (who == null || who.getUserId() == null) {
            throw new IllegalStateException("nobody is signed in");
        }
        return new Visitor(who.getUserId(), who.getGroupIds());
    }
}
