package cn.rongjiu.appeal;

import cn.rongjiu.engine.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An objection to evaluators as it is sent in, checked for what it must hold.
 *
 * @param personId null in the remedy against a refusal to accept
 * @param evaluator null for all of them
 */
record EvaluatorObjection(String personId, String evaluator, String reason) {

    private static final int LONGEST_REASON = 20_000;
    private static final String BETWEEN = "/";

    /** Reads a request; whatever is missing, too long or no text is refused with one sentence a field. */
    static EvaluatorObjection of(Map<String, ?> sent) {
        if (!Set.of("personId", "evaluator", "reason", "_csrf").containsAll(sent.keySet())) {
            throw Refusal.because("对评价人的异议只写当事人 personId、评价人账号 evaluator 和理由 reason。");
        }
        Map<String, String> sentences = new LinkedHashMap<>();
        List.of("personId", "evaluator").stream()
                .filter(key -> sent.get(key) != null && !(sent.get(key) instanceof String))
                .forEach(key -> sentences.put(key, key + " 要写成文字。"));
        String reason = text(sent, "reason");
        if (reason == null || reason.codePointCount(0, reason.length()) > LONGEST_REASON) {
            sentences.put("reason", "理由 reason 必填，写明利害关系或者影响公正的情形，最多 " + LONGEST_REASON + " 字。");
        }
        if (!sentences.isEmpty()) {
            throw Refusal.ofFields(sentences);
        }
        return new EvaluatorObjection(text(sent, "personId"), text(sent, "evaluator"), reason);
    }

    /** Reads what was chosen on a page: whose appeal and which evaluator in one. */
    static EvaluatorObjection chosen(Map<String, String> typed) {
        String[] chosen = typed.getOrDefault("evaluator", "").split(BETWEEN, 2);
        return of(Map.of(
                "personId",
                chosen[0],
                "evaluator",
                chosen.length > 1 ? chosen[1] : "",
                "reason",
                typed.getOrDefault("reason", "")));
    }

    /** The value of a choice on a page. */
    static String choice(String personId, String evaluator) {
        return (personId == null ? "" : personId) + BETWEEN + evaluator;
    }

    private static String text(Map<String, ?> sent, String key) {
        return sent.get(key) instanceof String written && !written.isBlank() ? written.strip() : null;
    }
}
