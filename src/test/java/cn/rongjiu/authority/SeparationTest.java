package cn.rongjiu.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which roles nobody may have in the same case (1.1). */
class SeparationTest {

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {
                "INTAKE",
                "TRIAL",
                "DISCIPLINE_LEADER",
                "DISCIPLINE_DECIDER",
                "ORGANISATION_DECIDER",
                "PANEL",
                "PARTY_COMMITTEE",
                "REVIEW_PANEL",
                "UPPER_PANEL",
                "EVALUATOR"
            })
    void an_investigator_neither_accepts_nor_reviews_nor_decides(Role other) {
        assertThat(Separation.keepsApart(Role.INVESTIGATOR, other)).isTrue();
        assertThat(Separation.keepsApart(other, Role.INVESTIGATOR)).isTrue();
    }

    @Test
    void whoever_handled_the_original_stays_out_of_the_appeal_and_its_evaluation() {
        for (Role original : EnumSet.range(Role.INTAKE, Role.PARTY_COMMITTEE)) {
            assertThat(Separation.keepsApart(original, Role.REVIEW_PANEL)).isTrue();
            assertThat(Separation.keepsApart(original, Role.UPPER_PANEL)).isTrue();
            assertThat(Separation.keepsApart(original, Role.EVALUATOR)).isTrue();
        }
        assertThat(Separation.keepsApart(Role.REVIEW_PANEL, Role.EVALUATOR)).isTrue();
        assertThat(Separation.keepsApart(Role.UPPER_PANEL, Role.EVALUATOR)).isTrue();
    }

    @Test
    void whoever_handled_the_review_stays_out_of_the_appeal() {
        assertThat(Separation.keepsApart(Role.REVIEW_PANEL, Role.UPPER_PANEL)).isTrue();
        assertThat(Separation.keepsApart(Role.UPPER_PANEL, Role.REVIEW_PANEL)).isTrue();
    }

    @Test
    void members_of_the_bodies_sit_in_the_joint_meeting_but_not_in_both_bodies() {
        assertThat(Separation.keepsApart(Role.DISCIPLINE_DECIDER, Role.PANEL)).isFalse();
        assertThat(Separation.keepsApart(Role.ORGANISATION_DECIDER, Role.PANEL)).isFalse();
        assertThat(Separation.keepsApart(Role.DISCIPLINE_DECIDER, Role.ORGANISATION_DECIDER))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void nobody_is_kept_from_going_on_in_his_role(Role role) {
        assertThat(Separation.keepsApart(role, role)).isFalse();
    }

    @Test
    void every_role_of_an_official_is_reached_by_a_step() {
        Set<String> steps = Set.of(
                "reviewApplication",
                "collectEvidence",
                "reviewReport",
                "approveStart",
                "giveDisciplineOpinion",
                "giveOrganisationOpinion",
                "settleInJointMeeting",
                "decideByPartyCommittee",
                "admitLateAppeal",
                "evaluateIndependently",
                "reviewSecrecy",
                "recordMeasure",
                "confirmEffects",
                "orderCorrection");
        // review and appeal share their steps, which the room of remedy tells apart
        Set<Role> reached = EnumSet.of(Role.REVIEW_PANEL);
        steps.forEach(step -> reached.add(Duties.ofStep(step).orElseThrow()));
        assertThat(reached).isEqualTo(EnumSet.range(Role.INTAKE, Role.CORRECTOR));
    }

    @Test
    void whoever_applies_is_concerned_or_speaks_for_the_unit_is_no_official() {
        assertThat(Stream.of(Role.values()).filter(role -> !role.isOfficial()))
                .containsExactly(Role.APPLICANT, Role.RESPONDENT, Role.UNIT_PARTY);
    }
}
