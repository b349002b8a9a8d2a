package cn.rongjiu.calendar;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lets the engine act in nobody's name: due dates follow the ledger whether or not the person may touch other tasks. */
@Component
class AsSystem {

    private final ObjectProvider<IdentityService> identity;

    AsSystem(ObjectProvider<IdentityService> identity) {
        this.identity = identity;
    }

    void run(Runnable work) {
        IdentityService service = identity.getObject();
        Authentication person = service.getCurrentAuthentication();
        service.clearAuthentication();
        try {
            work.run();
        } finally {
            service.setAuthentication(person);
        }
    }
}
