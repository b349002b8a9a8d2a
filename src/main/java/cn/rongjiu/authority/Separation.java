package cn.rongjiu.authority;

import static cn.rongjiu.authority.Role.APPEAL_PANEL;
import static cn.rongjiu.authority.Role.DISCIPLINE_DECIDER;
import static cn.rongjiu.authority.Role.DISCIPLINE_LEADER;
import static cn.rongjiu.authority.Role.EVALUATOR;
import static cn.rongjiu.authority.Role.INTAKE;
import static cn.rongjiu.authority.Role.INVESTIGATOR;
import static cn.rongjiu.authority.Role.ORGANISATION_DECIDER;
import static cn.rongjiu.authority.Role.PANEL;
import static cn.rongjiu.authority.Role.PARTY_COMMITTEE;
import static cn.rongjiu.authority.Role.TRIAL;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Which roles nobody may have in the same case (1.1): acceptance, investigation, decision, appeal and evaluation
 * restrain one another. Read in both directions.
 */
final class Separation {

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
            // whoever handled the original stays out of review and evaluation
            APPEAL_PANEL,
                    EnumSet.of(
                            INTAKE,
                            INVESTIGATOR,
                            TRIAL,
                            DISCIPLINE_LEADER,
                            DISCIPLINE_DECIDER,
                            ORGANISATION_DECIDER,
                            PANEL,
                            PARTY_COMMITTEE,
                            EVALUATOR),
            EVALUATOR,
                    EnumSet.of(
                            INTAKE,
                            INVESTIGATOR,
                            TRIAL,
                            DISCIPLINE_LEADER,
                            DISCIPLINE_DECIDER,
                            ORGANISATION_DECIDER,
                            PANEL,
                            PARTY_COMMITTEE));

    private Separation() {}

    static boolean keepsApart(Role one, Role other) {
        return APART.getOrDefault(one, Set.of()).contains(other)
                || APART.getOrDefault(other, Set.of()).contains(one);
    }
}
