package cn.rongjiu.faults;

/**
 * What is to break.
 *
 * @param statement which statement from now on; 0 for none
 * @param again whether the application does by itself again what was a deadlock's victim
 */
record Plan(Fault fault, int statement, Ending ending, boolean again) {

    /** What becomes of the commit of something written. */
    enum Ending {
        /** the connection is gone before the server hears of it */
        LOST,
        /** the server has done it, and the connection is gone before the answer */
        UNANSWERED,
        /** nothing breaks */
        DONE
    }

    static Plan lost() {
        return new Plan(Fault.LOST_CONNECTION, 0, Ending.LOST, false);
    }

    static Plan unanswered() {
        return new Plan(Fault.LOST_CONNECTION, 0, Ending.UNANSWERED, false);
    }

    /** After a statement failed, only a repetition has anything to commit that belongs to the deed. */
    boolean endsAfter(String struck) {
        return ending != Ending.DONE && (struck == null || again);
    }
}
