package cn.rongjiu.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** The sentences a person reads when a submission is refused, one a field, in order. */
public final class Sentences {

    private final Map<String, String> byField = new LinkedHashMap<>();

    /** Adds a sentence; the first one of a field stays. */
    public void add(String field, String sentence) {
        byField.putIfAbsent(field, sentence);
    }

    public void addIf(boolean broken, String field, String sentence) {
        if (broken) {
            add(field, sentence);
        }
    }

    void each(BiConsumer<String, String> reader) {
        byField.forEach(reader);
    }

    /** Throws the refusal when there is anything to say. */
    public void refuse() {
        if (!byField.isEmpty()) {
            throw Refusal.ofFields(byField);
        }
    }
}
