package cn.rongjiu.engine;

import java.util.Set;

/**
 * The only expressions a query or a stored filter may hold. A query's text comes from outside, so nothing else is
 * ever evaluated there.
 */
public final class QueryTexts {

    /** The signed-in person. */
    public static final String CURRENT_USER = "${currentUser()}";

    /** The groups of the signed-in person. */
    public static final String CURRENT_USER_GROUPS = "${currentUserGroups()}";

    /** This moment. */
    public static final String NOW = "${now()}";

    /** The last moment of today. */
    public static final String END_OF_TODAY = "${dateTime().millisOfDay().withMaximumValue().toDate()}";

    private static final Set<String> ALL = Set.of(CURRENT_USER, CURRENT_USER_GROUPS, NOW, END_OF_TODAY);

    private QueryTexts() {}

    static boolean allow(String text) {
        return ALL.contains(text);
    }
}
