package cn.rongjiu.engine;

import java.util.Date;

/** Tells people that the term of an open task runs out; asked by the one timer that stands at each such task. */
public interface TermReminders {

    /**
     * When to look for the first time at a task that is due then; far off where there is nothing to tell.
     *
     * @param term null where the diagram names none
     */
    Date first(String term, Date due);

    /** Tells whoever has to be told by now, once, and says when to look again. */
    Date remind(TermTask task);
}
