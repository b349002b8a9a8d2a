package cn.rongjiu.authority;

import static cn.rongjiu.authority.Role.DISCIPLINE_DECIDER;
import static cn.rongjiu.authority.Role.DISCIPLINE_LEADER;
import static cn.rongjiu.authority.Role.EVALUATOR;
import static cn.rongjiu.authority.Role.INTAKE;
import static cn.rongjiu.authority.Role.INVESTIGATOR;
import static cn.rongjiu.authority.Role.ORGANISATION_DECIDER;
import static cn.rongjiu.authority.Role.PANEL;
import static cn.rongjiu.authority.Role.PARTY_COMMITTEE;
import static cn.rongjiu.authority.Role.REVIEW_PANEL;
import static cn.rongjiu.authority.Role.TRIAL;
import static cn.rongjiu.authority.Role.UPPER_PANEL;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Which roles nobody may have in the same case (1.1): acceptance, investigation, decision, appeal and evaluation
 * restrain one another. Read in both directions.
 */
final class Separation {

    /** Whoever handled the original, and so stays out of review, appeal and evaluation (P10). */
    private static final Set<Role> FIRST_INSTANCE = EnumSet.of(
            INTAKE,
            INVESTIGATOR,
            TRIAL,
            DISCIPLINE_LEADER,
            DISCIPLINE_DECIDER,
            ORGANISATION_DECIDER,
            PANEL,
            PARTY_COMMITTEE);

    private static final Map<Role, Set<Role>> APART = Map.of(
            INVESTIGATOR,
                    EnumSet.of(
                            INTAKE,
                            TRIAL,
                            DISCIPLINE_LEADER,
                            DISCIPLINE_DECIDER,
                            ORGANISATION_DECIDER,
                            PANEL,
                            PARTY_COMMITTEE),
            // the bodies give their opinions blind to one another
            DISCIPLINE_DECIDER, EnumSet.of(ORGANISATION_DECIDER),
            REVIEW_PANEL, with(EVALUATOR),
            // a review is an earlier instance to the appeal that follows it
            UPPER_PANEL, with(EVALUATOR, REVIEW_PANEL),
            EVALUATOR, FIRST_INSTANCE);

    private Separation() {}

    static boolean keepsApart(Role one, Role other) {
        return APART.getOrDefault(one, Set.of()).contains(other)
                || APART.getOrDefault(other, Set.of()).contains(one);
    }

    private static Set<Role> with(Role... further) {
        Set<Role> roles = EnumSet.copyOf(FIRST_INSTANCE);
        roles.addAll(Set.of(further));
        return roles;
    }
}
