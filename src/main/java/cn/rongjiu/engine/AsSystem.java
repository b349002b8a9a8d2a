package cn.rongjiu.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lets the engine act in nobody's name: what the program must know or do, a person need not be allowed to. */
@Component
public class AsSystem {

    private final ObjectProvider<IdentityService> identity;

    AsSystem(ObjectProvider<IdentityService> identity) {
        this.identity = identity;
    }

    public <T> T call(Supplier<T> work) {
        IdentityService service = identity.getObject();
        Authentication person = service.getCurrentAuthentication();
        service.clearAuthentication();
        try {
            return work.get();
        } finally {
            service.setAuthentication(person);
        }
    }

    public void run(Runnable work) {
        call(() -> {
            work.run();
            return null;
        });
    }
}
