package cn.rongjiu.authority;

import cn.rongjiu.engine.CaseEvent;
import cn.rongjiu.engine.Ids;
import cn.rongjiu.engine.OfficeTime;
import cn.rongjiu.engine.Refusal;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Recusals that a party or intake asked for; while one is undecided, the official decides no recusal in the case. */
@Component
public class RecusalRequests {

    private final RecusalRequestMapper mapper;
    private final RecusalMapper recusals;
    private final Involvement involvement;
    private final OfficeTime time;
    private final ApplicationEventPublisher events;

    RecusalRequests(
            RecusalRequestMapper mapper,
            RecusalMapper recusals,
            Involvement involvement,
            OfficeTime time,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.recusals = recusals;
        this.involvement = involvement;
        this.time = time;
        this.events = events;
    }

    /** Puts the request on file; refused when there is nothing to decide. */
    @Transactional(propagation = Propagation.MANDATORY)
    public RecusalRequest ask(
            String caseNumber, String personId, String official, RecusalGround ground, String reason, String by) {
        requireUndecided(caseNumber, official);
        if (!involvement.isInvolved(official, caseNumber)) {
            throw Refusal.conflict("被申请人没有办理本案，也不是将要认定本案的成员，不需要回避；请核对账号 official。");
        }
        RecusalRequest request =
                new RecusalRequest(Ids.next(), caseNumber, personId, official, ground, reason, by, time.now(), null);
        mapper.insert(request);
        events.publishEvent(new CaseEvent(
                caseNumber,
                personId,
                CaseEvent.Kind.DECISION,
                "requestRecusal",
                Map.of("name", "申请回避", "official", official, "ground", ground.name()),
                reason));
        return request;
    }

    /** The request; it must exist. */
    public RecusalRequest get(String requestId) {
        RecusalRequest request = mapper.find(requestId);
        if (request == null) {
            throw new IllegalStateException("no request for recusal " + requestId);
        }
        return request;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void decided(String requestId) {
        mapper.decided(requestId, time.now());
    }

    private void requireUndecided(String caseNumber, String official) {
        if (recusals.recused(caseNumber).contains(official)) {
            throw Refusal.conflict("被申请人已经回避本案，不用再次申请。");
        }
        if (mapper.undecided(caseNumber, official) > 0) {
            throw Refusal.conflict("对同一人的回避申请正在等待决定，请勿重复提出；有补充理由的，请送受理机关附卷。");
        }
    }
}
