package cn.rongjiu.notice;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a kind of notice. Places such as {@code {reason}} are filled in one pass with the values as they are:
 * whatever a person wrote is never read as a place or an expression.
 */
record Template(String name, String subject, String body) {

    /** What a template may name. */
    static final Set<String> PLACES = Set.of(
            "addressee",
            "caseNumber",
            "correction",
            "decidedOn",
            "documentNumber",
            "dueOn",
            "evaluators",
            "facts",
            "forwardedTo",
            "grade",
            "holders",
            "investigators",
            "matter",
            "outcome",
            "person",
            "reason",
            "receivedOn",
            "recipient",
            "remedy",
            "reviewTerm",
            "routes",
            "servedOn",
            "step");

    /** Subjects are shown on locked screens and kept in the logs of mail servers: nothing about a person in them. */
    private static final Set<String> PLACES_OF_SUBJECT = Set.of("caseNumber");

    private static final Pattern PLACE = Pattern.compile("\\{([^{}\\n]*)}");

    /** Reads a file: the first line is the subject, the rest the body. */
    static Template read(String file, String text) {
        String[] parts = text.replace("\uFEFF", "").replace("\r\n", "\n").split("\n", 2);
        if (parts.length < 2 || parts[0].isBlank() || parts[1].isBlank()) {
            throw new IllegalStateException("config/notices/" + file + "：第一行应为标题，其余为正文，都不能为空。请改正后重新启动。");
        }
        demandKnown(file, parts[0], PLACES_OF_SUBJECT, "标题");
        demandKnown(file, parts[1], PLACES, "正文");
        return new Template(file.replaceFirst("\\.txt$", ""), parts[0].strip(), parts[1].strip());
    }

    String subject(Map<String, String> values) {
        return fill(subject, values).replaceAll("\\p{Cntrl}+", " ");
    }

    String body(Map<String, String> values) {
        return fill(body, values);
    }

    private static void demandKnown(String file, String text, Set<String> known, String part) {
        PLACE.matcher(text).results().map(place -> place.group(1)).forEach(place -> {
            if (!known.contains(place)) {
                throw new IllegalStateException("config/notices/" + file + "：" + part + "中不能使用占位 {" + place + "}。可用的占位："
                        + String.join("、", new TreeSet<>(known)) + "。请改正后重新启动。");
            }
        });
    }

    private String fill(String text, Map<String, String> values) {
        return PLACE.matcher(text).replaceAll(place -> {
            String value = values.get(place.group(1));
            if (value == null) {
                throw new IllegalArgumentException("notice " + name + " needs a value for {" + place.group(1) + "}");
            }
            return Matcher.quoteReplacement(value);
        });
    }
}
