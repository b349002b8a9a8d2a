package cn.rongjiu.verification;

import cn.rongjiu.authority.RecusalGround;
import cn.rongjiu.engine.Refusal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * A request for recusal as it is sent in, checked for what it must hold.
 *
 * @param personId null when no person is named
 */
record RecusalWish(String official, RecusalGround ground, String reason, String personId) {

    private static final int LONGEST_REASON = 20_000;

    /** Reads a request; whatever is missing, too long or no text is refused with one sentence a field. */
    static RecusalWish of(Map<String, ?> sent) {
        if (!Set.of("official", "ground", "reason", "personId", "_csrf").containsAll(sent.keySet())) {
            throw Refusal.because("回避申请只写被申请人账号 official、情形 ground、理由 reason 和当事人 personId。");
        }
        Map<String, String> sentences = new LinkedHashMap<>();
        String official = text(sent, "official");
        String reason = text(sent, "reason");
        RecusalGround ground = Arrays.stream(RecusalGround.values())
                .filter(known -> known.name().equals(sent.get("ground")))
                .findFirst()
                .orElse(null);
        if (official.isEmpty()) {
            sentences.put("official", "被申请人 official 必填，写其账号。");
        }
        if (ground == null) {
            sentences.put("ground", "情形 ground 只能写 RELATIVE、WITNESS、INTEREST 或 OTHER。");
        }
        if (reason.isEmpty() || reason.codePointCount(0, reason.length()) > LONGEST_REASON) {
            sentences.put("reason", "理由 reason 必填，写明与谁、何种关系，最多 " + LONGEST_REASON + " 字。");
        }
        if (!sentences.isEmpty()) {
            throw Refusal.ofFields(sentences);
        }
        String personId = text(sent, "personId");
        return new RecusalWish(official, ground, reason, personId.isEmpty() ? null : personId);
    }

    private static String text(Map<String, ?> sent, String key) {
        return sent.get(key) instanceof String written ? written.strip() : "";
    }
}
