package cn.rongjiu.engine;

import java.util.List;

/**
 * One component of a form that carries a value.
 *
 * @param values static choices; empty when {@code options} names a choice computed at opening
 * @param store {@code casefile}: kept by the text store; {@code room}: kept by the step's room; null: process variable
 * @param columns the components of a dynamic list, empty for all other kinds
 */
record FormField(
        String key,
        Kind kind,
        String label,
        boolean readOnly,
        boolean required,
        int maxLength,
        List<String> values,
        String options,
        String store,
        List<FormField> columns) {

    /** What a text field holds when the form sets no limit. */
    static final int DEFAULT_MAX_LENGTH = 4000;

    enum Kind {
        TEXT,
        NUMBER,
        DATE,
        FLAG,
        CHOICE,
        CHOICES,
        ROWS
    }

    boolean isVariable() {
        return !readOnly && store == null;
    }

    boolean isKeptAsText() {
        return !readOnly && "casefile".equals(store);
    }
}
