package cn.rongjiu.engine;

import java.util.List;

/**
 * One component of a form that carries a value.
 *
 * @param store {@code casefile}: kept by the text store; {@code room}: kept by the step's room; null: process variable
 * @param hidden when the form does not show it; null where it always does
 * @param columns the components of a dynamic list or of a group with a name, empty for all other kinds
 */
record FormField(
        String key,
        Kind kind,
        String label,
        boolean readOnly,
        Limits limits,
        Choice choice,
        String store,
        Condition hidden,
        List<FormField> columns) {

    enum Kind {
        TEXT,
        NUMBER,
        DATE,
        FLAG,
        CHOICE,
        CHOICES,
        ROWS,
        GROUP
    }

    /**
     * Where the choices come from.
     *
     * @param values static choices; empty when one of the others names where they come from
     * @param options a choice computed at opening, null if none
     * @param variable a process variable that holds the choices, null if none
     */
    record Choice(List<String> values, String options, String variable) {}

    /** The same field where all that stands around it is hidden too. */
    FormField within(Condition group) {
        Condition either = hidden == null ? group : group == null ? hidden : hidden.or(group);
        return new FormField(key, kind, label, readOnly, limits, choice, store, either, columns);
    }

    boolean isVariable() {
        return !readOnly && store == null;
    }

    boolean isKeptAsText() {
        return !readOnly && "casefile".equals(store);
    }
}
