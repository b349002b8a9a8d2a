package cn.rongjiu.start;

import cn.rongjiu.casefile.CaseTexts;
import cn.rongjiu.document.Documents;
import cn.rongjiu.engine.HumanStep;
import cn.rongjiu.engine.Sentences;
import cn.rongjiu.engine.Submission;
import org.springframework.stereotype.Component;

/** P2: one supplement only; a refusal, a supplement and a forwarding say why; no refusal against an appeal's decision. */
@Component("reviewApplication")
class ReviewApplication implements HumanStep {

    private final Documents documents;
    private final CaseTexts texts;
    private final OneActOnce oneActOnce;
    private final UpperBody upperBody;

    ReviewApplication(Documents documents, CaseTexts texts, OneActOnce oneActOnce, UpperBody upperBody) {
        this.documents = documents;
        this.texts = texts;
        this.oneActOnce = oneActOnce;
        this.upperBody = upperBody;
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
        if ("REFUSE".equals(decision)) {
            texts.newest(review.step().caseNumber(), null, StartProcess.ACCEPTANCE_ORDERED)
                    .ifPresent(paper ->
                            sentences.add("acceptanceDecision", "不予受理已被%s撤销并认定应当受理，不能再次不予受理。".formatted(paper)));
        }
        if ("ACCEPT".equals(decision)) {
            upperBody.checkAcceptance(review.step().caseNumber(), sentences);
            oneActOnce.checkAcceptance(review.step().caseNumber(), review.has("acceptanceReason"), sentences);
        }
    }

    private boolean supplementWasAsked(String caseNumber) {
        return documents.of(caseNumber).stream().anyMatch(d -> "W06".equals(d.code()));
    }
}
