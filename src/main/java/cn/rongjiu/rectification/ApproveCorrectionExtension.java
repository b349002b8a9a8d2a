package cn.rongjiu.rectification;

import cn.rongjiu.engine.HumanStep;
import cn.rongjiu.engine.Submission;
import java.util.Map;
import org.springframework.stereotype.Component;

/** T13, E25: the head extends the time to correct, with reasons (W16), or does not. */
@Component("approveCorrectionExtension")
class ApproveCorrectionExtension implements HumanStep {

    private final Corrections corrections;
    private final CorrectionExtensions extensions;
    private final CorrectionLetters letters;

    ApproveCorrectionExtension(Corrections corrections, CorrectionExtensions extensions, CorrectionLetters letters) {
        this.corrections = corrections;
        this.extensions = extensions;
        this.letters = letters;
    }

    @Override
    public void keep(Submission approval) {
        CorrectionRound round = corrections.newest(approval.step().personId());
        boolean approved = approval.flag("extensionApproved");
        String reason = approval.text("extensionReason");
        if (approved) {
            extensions.grant(round, reason);
        }
        letters.send(
                "correction-extension",
                round,
                approval.step().taskId(),
                Map.of("outcome", approved ? "批准延长" : "不批准延长", "dueOn", extensions.dueOn(round), "reason", reason));
    }
}
