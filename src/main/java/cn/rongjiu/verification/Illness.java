package cn.rongjiu.verification;

import cn.rongjiu.engine.Refusal;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is registered of a person's illness (E32), checked for what it must hold.
 *
 * @param certificate null when he is well again
 */
record Illness(String personId, String certificate, String reason) {

    private static final int LONGEST_ID = 100;
    private static final int LONGEST_CERTIFICATE = 200;
    private static final int LONGEST_REASON = 500;
    private static final Map<String, String> NAMES =
            Map.of("personId", "当事人", "certificate", "医疗机构证明（出具机构、编号、日期）", "reason", "理由");

    static Illness begins(Map<String, ?> sent) {
        check(sent, Map.of("personId", LONGEST_ID, "certificate", LONGEST_CERTIFICATE, "reason", LONGEST_REASON));
        return new Illness(text(sent, "personId"), text(sent, "certificate"), text(sent, "reason"));
    }

    static Illness ends(Map<String, ?> sent) {
        check(sent, Map.of("personId", LONGEST_ID, "reason", LONGEST_REASON));
        return new Illness(text(sent, "personId"), null, text(sent, "reason"));
    }

    private static void check(Map<String, ?> sent, Map<String, Integer> longest) {
        if (!longest.keySet().containsAll(sent.keySet())) {
            throw Refusal.because("因病中止只写当事人 personId、医疗机构证明 certificate 和理由 reason；恢复不写证明。");
        }
        Map<String, String> sentences = new LinkedHashMap<>();
        for (String key : longest.keySet()) {
            String written = text(sent, key);
            if (written.isEmpty() || written.codePointCount(0, written.length()) > longest.get(key)) {
                sentences.put(key, "%s %s 必填，最多 %d 字。".formatted(NAMES.get(key), key, longest.get(key)));
            }
        }
        if (!sentences.isEmpty()) {
            throw Refusal.ofFields(sentences);
        }
    }

    private static String text(Map<String, ?> sent, String key) {
        return sent.get(key) instanceof String written ? written.strip() : "";
    }
}
