package cn.rongjiu.engine;

import java.util.Date;

/** Tells people that the term of an open task runs out; asked by the one timer that stands at each such task. */
public interface TermReminders {

    /** When to look at a task that is due then for the first time; far off where there is nothing to tell. */
    Date first(String term, Date due);

    /** Tells whoever has to be told by now, once, and says when to look again. */
    Date remind(TermTask task);
}
