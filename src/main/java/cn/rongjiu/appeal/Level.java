package cn.rongjiu.appeal;

import cn.rongjiu.authority.Role;

/** The two levels of remedy (P10): 复核 by the deciding bodies, then 申诉 one level up. */
enum Level {
    REVIEW("复核", "T15", "T16", "appeal-panel", Role.REVIEW_PANEL),
    APPEAL("申诉", "T17", "T18", "upper-appeal-panel", Role.UPPER_PANEL);

    private final String label;
    private final String windowTerm;
    private final String decisionTerm;
    private final String panel;
    private final Role role;

    Level(String label, String windowTerm, String decisionTerm, String panel, Role role) {
        this.label = label;
        this.windowTerm = windowTerm;
        this.decisionTerm = decisionTerm;
        this.panel = panel;
        this.role = role;
    }

    String label() {
        return label;
    }

    /** How long the person may ask for it. */
    String windowTerm() {
        return windowTerm;
    }

    /** From lodging to decision. */
    String decisionTerm() {
        return decisionTerm;
    }

    /** The group whose members handle it. */
    String panel() {
        return panel;
    }

    /** As what they handle it. */
    Role role() {
        return role;
    }
}
