package cn.rongjiu.appeal;

import cn.rongjiu.casefile.Grade;
import cn.rongjiu.engine.Sentences;
import cn.rongjiu.engine.Submission;
import org.springframework.stereotype.Component;

/** What an appeal may lead to (P10): nothing heavier than what is contested, and no endless remitting. */
@Component
class VerdictRules {

    static final String RESULT = "appealDecision";
    static final String VERDICT = "appealVerdict";
    static final String CORRECTION = "appealCorrectionOrdered";

    private final AppealRules rules;

    VerdictRules(AppealRules rules) {
        this.rules = rules;
    }

    static Result result(Submission decision) {
        return Result.valueOf(decision.text(RESULT));
    }

    /** @param remits how often the matter was remitted before */
    void checkDecision(Submission decision, Grade contested, long remits, Sentences sentences) {
        Grade verdict = decision.has(VERDICT) ? Grade.valueOf(decision.text(VERDICT)) : null;
        switch (result(decision)) {
            case UPHOLD ->
                sentences.addIf(
                        verdict != null && verdict != contested,
                        VERDICT,
                        "维持的，等次仍为%s，不另行认定，更不得加重；请清空“认定等次”。".formatted(contested.label()));
            case CHANGE -> checkChange(verdict, contested, sentences);
            case REMIT -> checkRemit(verdict, remits, sentences);
            case REVOKE_AND_DECIDE -> checkReplacement(verdict, contested, sentences);
        }
        checkCorrection(decision, verdict, sentences);
    }

    /** A refusal to accept has no grade: it stands, or the review of the application begins anew (P2). */
    void checkRefusal(Submission decision, long remits, Sentences sentences) {
        sentences.addIf(result(decision) == Result.CHANGE, RESULT, "对不予受理的救济，只能维持、撤销并责令重新审查，或者撤销并直接决定受理。");
        sentences.addIf(decision.has(VERDICT), VERDICT, "对不予受理的救济不认定等次，请清空“认定等次”。");
        sentences.addIf(decision.flag(CORRECTION), CORRECTION, "对不予受理的救济不责令纠错，请取消勾选。");
        if (result(decision) == Result.REMIT) {
            checkRemit(null, remits, sentences);
        }
    }

    private static void checkChange(Grade verdict, Grade contested, Sentences sentences) {
        sentences.addIf(contested == Grade.EXEMPT, RESULT, "原决定已是免予，没有更轻的等次可以变更。");
        checkReplacement(verdict, contested, sentences);
        sentences.addIf(verdict == contested, VERDICT, "变更后的等次应当轻于原决定（%s）；等次不变的，请选择“维持”。".formatted(contested.label()));
    }

    private static void checkReplacement(Grade verdict, Grade contested, Sentences sentences) {
        sentences.addIf(verdict == null, VERDICT, "变更、撤销并直接认定的，必须填写“认定等次”。");
        sentences.addIf(
                verdict != null && verdict.compareTo(contested) > 0,
                VERDICT,
                "不得因复核、申诉加重：原决定为%s，请选择不重于它的等次。".formatted(contested.label()));
    }

    private void checkRemit(Grade verdict, long remits, Sentences sentences) {
        sentences.addIf(verdict != null, VERDICT, "责令重新认定的，不填写“认定等次”。");
        sentences.addIf(
                remits >= rules.remitMax(),
                RESULT,
                "责令重新认定最多 %d 次，已经用完；认为原决定不当的，请选择“撤销并直接认定”。".formatted(rules.remitMax()));
    }

    private static void checkCorrection(Submission decision, Grade verdict, Sentences sentences) {
        sentences.addIf(
                decision.flag(CORRECTION) && !(result(decision) == Result.REVOKE_AND_DECIDE && verdict == Grade.REFUSE),
                CORRECTION,
                "只有直接认定不予容错的，才在这里责令纠错；予以容错的一律纠错，请取消勾选。");
    }
}
