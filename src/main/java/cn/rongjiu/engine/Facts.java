package cn.rongjiu.engine;

import java.util.Set;

/**
 * What a room can show on a form beside the variables of the task. A form names a fact by the key of a read-only
 * component, or of a list whose rows are prefilled.
 */
public interface Facts {

    /** The keys this room answers for; no two rooms share one. */
    Set<String> keys();

    /** The value to show: String, Boolean, Number, or List and Map for JSON; null shows an empty field. */
    Object of(String key, Step step);
}
