package cn.rongjiu.start;

import cn.rongjiu.document.Documents;
import cn.rongjiu.engine.HumanStep;
import cn.rongjiu.engine.Sentences;
import cn.rongjiu.engine.Submission;
import org.springframework.stereotype.Component;

/** P2: one supplement only; a refusal, a supplement and a forwarding say why. */
@Component("reviewApplication")
class ReviewApplication implements HumanStep {

    private final Documents documents;
    private final OneActOnce oneActOnce;

    ReviewApplication(Documents documents, OneActOnce oneActOnce) {
        this.documents = documents;
        this.oneActOnce = oneActOnce;
    }

    @Override
    public void check(Submission review, Sentences sentences) {
        String decision = review.text("acceptanceDecision");
        sentences.addIf(
                !"ACCEPT".equals(decision) && !review.has("acceptanceReason"),
                "acceptanceReason",
                "不受理、转办或者要求补正的，必须写明理由或者所缺材料。");
        sentences.addIf("FORWARD".equals(decision) && !review.has("forwardedTo"), "forwardedTo", "转办的必须填写“转往机关”。");
        sentences.addIf(
                "SUPPLEMENT".equals(decision)
                        && supplementWasAsked(review.step().caseNumber()),
                "acceptanceDecision",
                "补正以一次为限，本案已经要求补正过，请作出受理、不予受理或者转办的结论。");
        if ("ACCEPT".equals(decision)) {
            oneActOnce.checkAcceptance(review.step().caseNumber(), review.has("acceptanceReason"), sentences);
        }
    }

    private boolean supplementWasAsked(String caseNumber) {
        return documents.of(caseNumber).stream().anyMatch(d -> "W06".equals(d.code()));
    }
}
