package cn.rongjiu.security;

import org.camunda.bpm.engine.IdentityService;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** The house does not open without an administrator: the first visitor could make himself one. */
@Component
class AdministratorCheck implements SmartInitializingSingleton {

    private final IdentityService identity;

    AdministratorCheck(IdentityService identity) {
        this.identity = identity;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (identity.createUserQuery().memberOfGroup(Groups.ADMIN).count() == 0) {
            throw new IllegalStateException(
                    "group camunda-admin has no member; set camunda.bpm.admin-user.id and .password"
                            + " (RONGJIU_ADMIN_USER, RONGJIU_ADMIN_PASSWORD) so that the start creates the administrator,"
                            + " or put an existing account into the group");
        }
    }
}
