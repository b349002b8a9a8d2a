package cn.rongjiu.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.authorization.Authorization.ANY;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@House
class GrantsTest {

    @Autowired
    private AuthorizationService authorizations;

    @Autowired
    private IdentityService identity;

    @Autowired
    private Grants grants;

    @Test
    void every_group_has_a_chinese_name() {
        assertThat(identity.createGroupQuery().groupType("RONGJIU").list())
                .hasSize(20)
                .allSatisfy(group -> assertThat(group.getName()).matches("[\\p{IsHan}（）]+"));
    }

    @Test
    void a_second_start_adds_nothing() {
        long before = authorizations.createAuthorizationQuery().count();
        grants.afterPropertiesSet();
        assertThat(authorizations.createAuthorizationQuery().count()).isEqualTo(before);
    }

    @Test
    void only_applicants_and_the_intake_start_a_case() {
        assertThat(Groups.HANDLERS.keySet().stream()
                        .filter(group -> authorizations.isUserAuthorized(
                                "x",
                                List.of(group),
                                ProcessDefinitionPermissions.CREATE_INSTANCE,
                                Resources.PROCESS_DEFINITION,
                                "tolerance-case")))
                .containsExactlyInAnyOrder(Groups.APPLICANT, Groups.INTAKE);
    }

    @Test
    void nobody_but_the_administrator_deploys_or_writes_filters() {
        for (String group : Groups.HANDLERS.keySet()) {
            assertThat(authorizations.isUserAuthorized(
                            "x", List.of(group), Permissions.CREATE, Resources.DEPLOYMENT, ANY))
                    .isFalse();
            assertThat(authorizations.isUserAuthorized("x", List.of(group), Permissions.CREATE, Resources.FILTER, ANY))
                    .isFalse();
        }
    }

    @Test
    void an_applicant_cannot_list_the_accounts() {
        assertThat(authorizations.isUserAuthorized(
                        "x", List.of(Groups.APPLICANT), Permissions.READ, Resources.USER, ANY))
                .isFalse();
        assertThat(authorizations.isUserAuthorized("x", List.of(Groups.INTAKE), Permissions.READ, Resources.USER, ANY))
                .isTrue();
    }
}
