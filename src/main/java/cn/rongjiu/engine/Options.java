package cn.rongjiu.engine;

import java.util.List;

/**
 * A choice whose values are known only when the form is opened: list items in force, members of a group. A form
 * names it in the property {@code options} of a select, tag list or checklist.
 */
public interface Options {

    /** The name forms use, for instance {@code positive-list}; a trailing {@code :*} takes any argument after the colon. */
    String name();

    /** The values to choose from, in order; {@code argument} is what the form wrote after the colon, else empty. */
    List<Option> of(Step step, String argument);

    record Option(String value, String label) {}
}
