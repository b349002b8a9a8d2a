package cn.rongjiu.casefile;

import cn.rongjiu.engine.Refusal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Who keeps something secret, and at what level; more than this nobody may write here (E13). */
public record Custody(SecretLevel level, String custodian) {

    private static final int LONGEST_CUSTODIAN = 128;

    /** Reads a request; a word more than level and custodian is refused, and so is a word less. */
    public static Custody of(Map<String, ?> sent) {
        if (!Set.of("level", "custodian").containsAll(sent.keySet())) {
            throw Refusal.because("涉密存根只登记密级 level 和保管单位 custodian，不得写入案件的任何内容。");
        }
        Map<String, String> sentences = new LinkedHashMap<>();
        if (!(sent.get("level") instanceof String level)
                || SecretLevel.of(level).isEmpty()) {
            sentences.put("level", "密级 level 只能写 TOP_SECRET（绝密）、CONFIDENTIAL（机密）或 SECRET（秘密）。");
        }
        if (!(sent.get("custodian") instanceof String custodian)
                || custodian.isBlank()
                || custodian.strip().length() > LONGEST_CUSTODIAN) {
            sentences.put("custodian", "保管单位 custodian 必填，最多 " + LONGEST_CUSTODIAN + " 字。");
        }
        if (!sentences.isEmpty()) {
            throw Refusal.ofFields(sentences);
        }
        return new Custody(
                SecretLevel.of((String) sent.get("level")).orElseThrow(), ((String) sent.get("custodian")).strip());
    }
}
