package cn.rongjiu.appeal;

import cn.rongjiu.authority.Authority;
import cn.rongjiu.authority.ReadRights;
import cn.rongjiu.authority.Reading;
import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.engine.Actor;
import cn.rongjiu.engine.Messages;
import cn.rongjiu.engine.Refusal;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * P10: the person may object to the evaluators once in each appeal, and again where one of them had to stand back before
 * he evaluated; the panel asks others.
 */
@Component
class ObjectToEvaluator {

    static final String OBJECTED = "tolerance.evaluatorObjected";

    private static final String INTAKE = "intake";

    private final CaseFiles files;
    private final ReadRights rights;
    private final Authority authority;
    private final Appeals appeals;
    private final Evaluations evaluations;
    private final EvaluationEnd end;
    private final Messages messages;
    private final Actor actor;

    ObjectToEvaluator(
            CaseFiles files,
            ReadRights rights,
            Authority authority,
            Appeals appeals,
            Evaluations evaluations,
            EvaluationEnd end,
            Messages messages,
            Actor actor) {
        this.files = files;
        this.rights = rights;
        this.authority = authority;
        this.appeals = appeals;
        this.evaluations = evaluations;
        this.end = end;
        this.messages = messages;
        this.actor = actor;
    }

    /** @param id of the mandate that ended */
    record Registered(String id) {}

    @Transactional
    public Registered object(String number, EvaluatorObjection objection) {
        files.hold(number);
        admit(number, objection);
        Appeal appeal = appeals.newest(number, objection.personId())
                .filter(found -> found.outcome() == null)
                .orElseThrow(ObjectToEvaluator::nothingOpen);
        Mandate mandate = open(appeal, objection);
        end.objected(mandate, appeals.handlers(appeal), objection, actor.id());
        if (!messages.tell(OBJECTED, number, objection.personId(), Map.of())) {
            throw nothingOpen();
        }
        return new Registered(mandate.mandateId());
    }

    /** Whoever is neither is told the same whether there is such a case or not. */
    private void admit(String number, EvaluatorObjection objection) {
        Reading reading = rights.mayRead(actor.id(), actor.groups(), number);
        if (reading.isOwn()) {
            if (!reading.covers(objection.personId())) {
                throw Refusal.forbidden("只能就本人的复核（申诉）对评价人提出异议，请核对当事人 personId。");
            }
            return;
        }
        if (!actor.groups().contains(INTAKE)) {
            throw Refusal.forbidden("只有本人和受理岗可以在系统中对评价人提出异议；其他人请向办理机关书面反映。");
        }
        files.find(number).orElseThrow(() -> Refusal.unknown("没有这个案件，请核对案号。"));
        if (authority.isExcluded(actor.id(), number)) {
            throw Refusal.forbidden("您已回避本案，不能登记对评价人的异议。");
        }
    }

    private Mandate open(Appeal appeal, EvaluatorObjection objection) {
        boolean objected = evaluations.of(appeal).stream()
                .anyMatch(before -> before.mandate().wasObjectedTo());
        Commission commission =
                evaluations.hold(appeal).filter(Commission::isOpen).orElse(null);
        if (objected && (commission == null || !evaluations.waitsForNobody(commission))) {
            throw Refusal.conflict("每次复核（申诉）只能对评价人提出一次异议，本次已经提出过；其他意见请书面送办理机关。");
        }
        if (commission == null) {
            throw nothingOpen();
        }
        if (objection.evaluator() != null && !commission.evaluators().contains(objection.evaluator())) {
            throw Refusal.ofFields(Map.of("evaluator", "“%s”不是本次委托的评价人，请核对账号。".formatted(objection.evaluator())));
        }
        return commission.mandate();
    }

    private static Refusal nothingOpen() {
        return Refusal.conflict("现在没有正在进行的第三方评价，不能对评价人提出异议；已经作出的评价请在申请下一级救济时提出意见。");
    }
}
