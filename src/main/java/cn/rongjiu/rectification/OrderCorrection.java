package cn.rongjiu.rectification;

import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.Grade;
import cn.rongjiu.engine.CaseEvent;
import cn.rongjiu.engine.HumanStep;
import cn.rongjiu.engine.Ids;
import cn.rongjiu.engine.OfficeTime;
import cn.rongjiu.engine.Sentences;
import cn.rongjiu.engine.Step;
import cn.rongjiu.engine.Submission;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** P9, D9: what is to be repaired; nothing only where the person is exempted and says what was learnt. */
@Component("orderCorrection")
class OrderCorrection implements HumanStep {

    private static final String ITEMS = "correctionItems";
    private static final String REFLECTION = "reflection";

    private final CorrectionMapper mapper;
    private final Corrections corrections;
    private final CaseFiles files;
    private final OfficeTime time;
    private final ApplicationEventPublisher events;

    OrderCorrection(
            CorrectionMapper mapper,
            Corrections corrections,
            CaseFiles files,
            OfficeTime time,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.corrections = corrections;
        this.files = files;
        this.time = time;
        this.events = events;
    }

    @Override
    public void check(Submission order, Sentences sentences) {
        if (order.choices(ITEMS).isEmpty()) {
            String personId = order.step().personId();
            sentences.addIf(corrections.find(personId).isPresent(), ITEMS, "上一轮整改验收不合格，必须列明整改事项。");
            sentences.addIf(files.person(personId).grade() != Grade.EXEMPT, ITEMS, "只有认定免予且无事可改的，才可以不列整改事项。请选择整改事项。");
            sentences.addIf(!order.has(REFLECTION), REFLECTION, "无需整改的，必须写明汲取教训情况；须整改的，请选择整改事项。");
        }
    }

    @Override
    public void keep(Submission order) {
        CorrectionRound round = round(order);
        mapper.order(round);
        events.publishEvent(new CaseEvent(
                round.caseNumber(),
                round.personId(),
                CaseEvent.Kind.DECISION,
                ITEMS,
                Map.of("round", round.round(), "items", round.items()),
                null));
    }

    private CorrectionRound round(Submission order) {
        Step step = order.step();
        int before = corrections.of(step.personId()).size();
        return new CorrectionRound(
                Ids.next(),
                step.caseNumber(),
                step.personId(),
                before + 1,
                CorrectionItem.write(order.choices(ITEMS)),
                order.text("correctionRequirement"),
                order.text(REFLECTION),
                order.actor(),
                time.now(),
                null,
                null,
                null,
                null);
    }
}
