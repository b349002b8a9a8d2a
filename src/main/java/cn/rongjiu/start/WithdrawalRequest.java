package cn.rongjiu.start;

import cn.rongjiu.engine.Refusal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * A withdrawal as it is sent in, checked for what it must hold.
 *
 * @param personId the person whose part is withdrawn, null for the application as a whole
 */
record WithdrawalRequest(String personId, String reason) {

    private static final int LONGEST_REASON = 20_000;

    /** Reads a request; whatever is missing, too long or no text is refused with one sentence a field. */
    static WithdrawalRequest of(Map<String, ?> sent) {
        Map<String, String> sentences = new LinkedHashMap<>();
        if (!Set.of("personId", "reason", "_csrf").containsAll(sent.keySet())) {
            throw Refusal.because("撤回只写当事人 personId（撤回整个申请的不写）和理由 reason。");
        }
        String personId = text(sent, "personId", sentences);
        String reason = text(sent, "reason", sentences);
        if (reason.isEmpty()) {
            sentences.putIfAbsent("reason", "撤回理由 reason 必填，不能只有空格。");
        } else if (reason.codePointCount(0, reason.length()) > LONGEST_REASON) {
            sentences.put("reason", "撤回理由 reason 最多 " + LONGEST_REASON + " 字。");
        }
        if (!sentences.isEmpty()) {
            throw Refusal.ofFields(sentences);
        }
        return new WithdrawalRequest(personId.isEmpty() ? null : personId, reason);
    }

    private static String text(Map<String, ?> sent, String key, Map<String, String> sentences) {
        Object value = sent.get(key);
        if (value != null && !(value instanceof String)) {
            sentences.put(key, key + " 要写成文字。");
        }
        return value instanceof String written ? written.strip() : "";
    }
}
