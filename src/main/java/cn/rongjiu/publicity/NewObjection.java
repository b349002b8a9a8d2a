package cn.rongjiu.publicity;

import cn.rongjiu.engine.Refusal;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An objection as it is sent in, checked for what it must hold.
 *
 * @param objector empty when the sender speaks for himself
 * @param contact empty when none is given
 */
record NewObjection(String personId, String objector, String contact, String text) {

    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_CONTACT = 128;
    private static final int LONGEST_TEXT = 20_000;

    /** Reads a request; whatever is missing, too long or no text is refused with one sentence a field. */
    static NewObjection of(Map<String, ?> sent, boolean forSomebodyElse) {
        Map<String, String> sentences = new LinkedHashMap<>();
        NewObjection objection = new NewObjection(
                text(sent, "personId", LONGEST_NAME, "当事人 personId", true, sentences),
                text(sent, "objector", LONGEST_NAME, "提出异议的人 objector", forSomebodyElse, sentences),
                text(sent, "contact", LONGEST_CONTACT, "联系方式 contact", false, sentences),
                text(sent, "text", LONGEST_TEXT, "异议内容 text", true, sentences));
        if (!sentences.isEmpty()) {
            throw Refusal.ofFields(sentences);
        }
        return objection;
    }

    private static String text(
            Map<String, ?> sent,
            String key,
            int longest,
            String name,
            boolean required,
            Map<String, String> sentences) {
        Object value = sent.get(key);
        String text = value instanceof String written ? written.strip() : "";
        if (value != null && !(value instanceof String)) {
            sentences.put(key, name + "要写成文字。");
        } else if (required && text.isEmpty()) {
            sentences.put(key, name + "必填，不能只有空格。");
        } else if (text.codePointCount(0, text.length()) > longest) {
            sentences.put(key, name + "最多 " + longest + " 字。");
        }
        return text;
    }
}
