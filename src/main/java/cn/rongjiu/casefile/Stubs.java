package cn.rongjiu.casefile;

import cn.rongjiu.engine.Actor;
import cn.rongjiu.engine.CaseEvent;
import cn.rongjiu.engine.OfficeTime;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cases with state secrets are kept elsewhere; here stands only that there is one, and who keeps it (E13). */
@Service
public class Stubs {

    /** In the place of content, which a stub must not have. */
    private static final String KEPT_ELSEWHERE = "涉密存根";

    private final CaseFiles files;
    private final NewCases cases;
    private final Actor actor;
    private final OfficeTime time;
    private final ApplicationEventPublisher events;

    Stubs(CaseFiles files, NewCases cases, Actor actor, OfficeTime time, ApplicationEventPublisher events) {
        this.files = files;
        this.cases = cases;
        this.actor = actor;
        this.time = time;
        this.events = events;
    }

    /** Registers a stub and returns its number; starts no process. */
    @Transactional
    public String register(SecretLevel level, String custodian) {
        String number = cases.nextNumber();
        CaseFile stub = new CaseFile(
                number,
                "EX_OFFICIO",
                KEPT_ELSEWHERE,
                time.today(),
                null,
                level.name(),
                actor.id(),
                time.today(),
                CaseState.STUB,
                custodian,
                time.now(),
                null);
        files.open(stub, List.of());
        events.publishEvent(new CaseEvent(
                number, null, CaseEvent.Kind.OPERATOR, "registerStub", Map.of("level", level.name()), null));
        return number;
    }
}
