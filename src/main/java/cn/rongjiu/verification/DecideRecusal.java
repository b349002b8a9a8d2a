package cn.rongjiu.verification;

import cn.rongjiu.authority.Investigators;
import cn.rongjiu.authority.RecusalGround;
import cn.rongjiu.authority.Recusals;
import cn.rongjiu.document.Documents;
import cn.rongjiu.engine.HumanStep;
import cn.rongjiu.engine.OfficeTime;
import cn.rongjiu.engine.Sentences;
import cn.rongjiu.engine.Step;
import cn.rongjiu.engine.Submission;
import org.springframework.stereotype.Component;

/** P3: the head decides; a granted recusal excludes at once and names who takes over (W11). */
@Component("decideRecusal")
class DecideRecusal implements HumanStep {

    private final Recusals recusals;
    private final Investigators investigators;
    private final Documents documents;
    private final OfficeTime time;

    DecideRecusal(Recusals recusals, Investigators investigators, Documents documents, OfficeTime time) {
        this.recusals = recusals;
        this.investigators = investigators;
        this.documents = documents;
        this.time = time;
    }

    @Override
    public void check(Submission decision, Sentences sentences) {
        if (!decision.flag("recusalGranted")) {
            sentences.addIf(!decision.has("recusalReason"), "recusalReason", "不准予回避的必须写明理由；准予的请勾选“准予回避”。");
            return;
        }
        String number = decision.step().caseNumber();
        String replacement = decision.text("replacementInvestigator");
        sentences.addIf(replacement.isEmpty(), "replacementInvestigator", "准予回避的必须指定“接替人员”。");
        sentences.addIf(
                investigators.active(number).contains(replacement), "replacementInvestigator", "接替人员已经是本案核实人员，请另选一人。");
        if (!replacement.isEmpty()) {
            investigators
                    .objection(number, replacement)
                    .ifPresent(sentence -> sentences.add("replacementInvestigator", sentence));
        }
    }

    @Override
    public void keep(Submission decision) {
        Step step = decision.step();
        String investigator = (String) step.variables().apply(VerificationProcess.INVESTIGATOR);
        recusals.decide(
                step.caseNumber(),
                investigator,
                RecusalGround.valueOf((String) step.variables().apply("recusalGround")),
                decision.text("recusalReason"),
                decision.actor(),
                decision.flag("recusalGranted"));
        if (decision.flag("recusalGranted")) {
            investigators.replace(step.caseNumber(), investigator, decision.text("replacementInvestigator"));
            investigators.requireStatement(step.caseNumber(), decision.text("replacementInvestigator"));
        } else {
            investigators.filedStatement(step.caseNumber(), investigator);
        }
        documents.register("W11", step.caseNumber(), null, "存卷", time.today(), step.taskId());
    }
}
