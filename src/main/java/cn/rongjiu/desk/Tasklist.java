package cn.rongjiu.desk;

/** Addresses inside the task list. */
final class Tasklist {

    static final String HOME = "/camunda/app/tasklist/default/";

    /** Opens the application form. */
    static final String APPLY = HOME + "#/?processStart=tolerance-case";

    /** Opens the form for an appeal that comes late (P10). */
    static final String APPEAL_LATE = HOME + "#/?processStart=late-appeal";

    /** Opens the task whose id follows. */
    static final String TASK = HOME + "#/?task=";

    private Tasklist() {}
}
