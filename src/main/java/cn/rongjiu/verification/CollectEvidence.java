package cn.rongjiu.verification;

import cn.rongjiu.calendar.CaseClock;
import cn.rongjiu.document.Documents;
import cn.rongjiu.engine.HumanStep;
import cn.rongjiu.engine.OfficeTime;
import cn.rongjiu.engine.Sentences;
import cn.rongjiu.engine.Step;
import cn.rongjiu.engine.Submission;
import org.springframework.stereotype.Component;

/** P4: evidence for and against goes on file (W14); T04 may be extended once (T05). */
@Component("collectEvidence")
class CollectEvidence implements HumanStep {

    private final Documents documents;
    private final CaseClock clock;
    private final OfficeTime time;

    CollectEvidence(Documents documents, CaseClock clock, OfficeTime time) {
        this.documents = documents;
        this.clock = clock;
        this.time = time;
    }

    @Override
    public void check(Submission evidence, Sentences sentences) {
        if (evidence.flag("extensionRequested")) {
            sentences.addIf(wasExtended(evidence.step()), "extensionRequested", "核实期限只能延长一次，本案已经延长过。");
            sentences.addIf(!evidence.has("extensionRequestedReason"), "extensionRequestedReason", "申请延期的必须写明理由。");
        }
    }

    @Override
    public void keep(Submission evidence) {
        if (!evidence.flag("extensionRequested")) {
            documents.register(
                    "W14",
                    evidence.step().caseNumber(),
                    evidence.step().personId(),
                    "存卷",
                    time.today(),
                    evidence.step().taskId());
        }
    }

    /** One extension a clock: the case's own, or the person's, which may have it from the case (E5). */
    private boolean wasExtended(Step step) {
        return clock.wasExtended(step.caseNumber(), step.personId(), VerificationProcess.INVESTIGATION_TERM);
    }
}
