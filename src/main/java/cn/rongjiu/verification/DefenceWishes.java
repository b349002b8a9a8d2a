package cn.rongjiu.verification;

import cn.rongjiu.casefile.CaseTexts;
import cn.rongjiu.engine.CaseEvent;
import cn.rongjiu.engine.Step;
import cn.rongjiu.engine.Submission;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** E32: that a person wished to be heard himself, or was represented, is put on record with his defence. */
@Component
class DefenceWishes {

    private final CaseTexts texts;
    private final ApplicationEventPublisher events;

    DefenceWishes(CaseTexts texts, ApplicationEventPublisher events) {
        this.texts = texts;
        this.events = events;
    }

    void keep(Submission hearing) {
        boolean oral = hearing.flag("oralHearing");
        boolean represented = hearing.has("representative");
        if (!oral && !represented) {
            return;
        }
        Step step = hearing.step();
        texts.keep(step, "defenceWish", oral ? "本人要求当面陈述" : "由代理人陈述", hearing.actor());
        events.publishEvent(new CaseEvent(
                step.caseNumber(),
                step.personId(),
                CaseEvent.Kind.DECISION,
                "defenceWish",
                Map.of("name", "申辩方式", "oralHearing", oral, "represented", represented),
                null));
    }
}
