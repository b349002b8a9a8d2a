package cn.rongjiu.authority;

import cn.rongjiu.engine.CaseEvent;
import cn.rongjiu.engine.Ids;
import cn.rongjiu.engine.OfficeTime;
import cn.rongjiu.engine.OpenTasks;
import cn.rongjiu.engine.Refusal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decisions on recusal; a granted one takes the person off the case at once (P3). */
@Component("recusals")
public class Recusals {

    private final RecusalMapper mapper;
    private final InvestigatorMapper investigators;
    private final OfficeTime time;
    private final ApplicationEventPublisher events;
    private final ObjectProvider<OpenTasks> tasks;

    Recusals(
            RecusalMapper mapper,
            InvestigatorMapper investigators,
            OfficeTime time,
            ApplicationEventPublisher events,
            ObjectProvider<OpenTasks> tasks) {
        this.mapper = mapper;
        this.investigators = investigators;
        this.time = time;
        this.events = events;
        this.tasks = tasks;
    }

    @Transactional
    public void decide(
            String caseNumber, String userId, RecusalGround ground, String reason, String decidedBy, boolean granted) {
        if (userId.equals(decidedBy)) {
            throw Refusal.forbidden("本人的回避不能由本人决定，负责人的回避由上级机关决定。");
        }
        mapper.insert(new Recusal(Ids.next(), caseNumber, userId, ground, reason, decidedBy, granted, time.now()));
        events.publishEvent(new CaseEvent(
                caseNumber,
                null,
                CaseEvent.Kind.DECISION,
                "recusal",
                details(userId, ground, decidedBy, granted),
                reason));
        if (granted) {
            investigators.retire(caseNumber, userId);
            tasks.getObject().review(caseNumber);
        }
    }

    private static Map<String, Object> details(String userId, RecusalGround ground, String decidedBy, boolean granted) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("userId", userId);
        details.put("ground", ground.name());
        details.put("decidedBy", decidedBy);
        details.put("granted", granted);
        return details;
    }
}
