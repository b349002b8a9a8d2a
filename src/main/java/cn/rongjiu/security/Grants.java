package cn.rongjiu.security;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/**
 * Creates the groups and what each may use of the engine; what is there already stays. Nothing is granted for a single
 * task: whose task it is, is asked elsewhere.
 */
@Component
class Grants implements InitializingBean {

    private static final List<String> STARTED_BY_FORM = List.of("tolerance-case", "late-appeal");

    private final IdentityService identity;
    private final AuthorizationService authorizations;

    Grants(IdentityService identity, AuthorizationService authorizations) {
        this.identity = identity;
        this.authorizations = authorizations;
    }

    @Override
    public void afterPropertiesSet() {
        Groups.HANDLERS.forEach(this::group);
        Groups.KEEPERS.forEach(this::group);
        Groups.HANDLERS.keySet().forEach(this::handler);
        Groups.insiders().forEach(group -> grant(group, Resources.USER, ANY, Permissions.READ));
        Set.of(Groups.APPLICANT, Groups.INTAKE).forEach(this::starter);
        supervisor();
        designer();
    }

    private void handler(String group) {
        grant(group, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        grant(group, Resources.GROUP, ANY, Permissions.READ);
        grant(
                group,
                Resources.PROCESS_DEFINITION,
                ANY,
                ProcessDefinitionPermissions.READ,
                ProcessDefinitionPermissions.READ_TASK,
                ProcessDefinitionPermissions.TASK_WORK);
    }

    private void starter(String group) {
        for (String process : STARTED_BY_FORM) {
            grant(
                    group,
                    Resources.PROCESS_DEFINITION,
                    process,
                    ProcessDefinitionPermissions.READ,
                    ProcessDefinitionPermissions.CREATE_INSTANCE);
        }
        grant(group, Resources.PROCESS_INSTANCE, ANY, Permissions.CREATE);
    }

    private void supervisor() {
        String group = Groups.SUPERVISOR;
        grant(group, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        grant(group, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
        grant(
                group,
                Resources.PROCESS_DEFINITION,
                ANY,
                ProcessDefinitionPermissions.READ,
                ProcessDefinitionPermissions.READ_INSTANCE,
                ProcessDefinitionPermissions.READ_HISTORY,
                ProcessDefinitionPermissions.READ_TASK,
                ProcessDefinitionPermissions.RETRY_JOB);
        drawings(group);
        // he registers whom the upper body designates (E2); every other step there is closed to him
        grant(group, Resources.PROCESS_DEFINITION, "tolerance-appeal", ProcessDefinitionPermissions.TASK_WORK);
        grant(group, Resources.DECISION_DEFINITION, ANY, Permissions.READ_HISTORY);
        grant(group, Resources.BATCH, ANY, Permissions.READ);
        grant(group, Resources.USER, ANY, Permissions.READ);
        grant(group, Resources.GROUP, ANY, Permissions.READ);
    }

    private void designer() {
        grant(Groups.DESIGNER, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
        grant(Groups.DESIGNER, Resources.PROCESS_DEFINITION, ANY, ProcessDefinitionPermissions.READ);
        drawings(Groups.DESIGNER);
    }

    private void drawings(String group) {
        grant(group, Resources.DEPLOYMENT, ANY, Permissions.READ);
        grant(group, Resources.DECISION_DEFINITION, ANY, Permissions.READ);
        grant(group, Resources.DECISION_REQUIREMENTS_DEFINITION, ANY, Permissions.READ);
    }

    private void group(String id, String name) {
        if (identity.createGroupQuery().groupId(id).count() == 0) {
            Group group = identity.newGroup(id);
            group.setName(name);
            group.setType("RONGJIU");
            identity.saveGroup(group);
        }
    }

    private void grant(String group, Resource resource, String id, Permission... permissions) {
        Authorization grant = authorizations
                .createAuthorizationQuery()
                .groupIdIn(group)
                .resourceType(resource)
                .resourceId(id)
                .authorizationType(AUTH_TYPE_GRANT)
                .singleResult();
        if (grant == null) {
            grant = authorizations.createNewAuthorization(AUTH_TYPE_GRANT);
            grant.setGroupId(group);
            grant.setResource(resource);
            grant.setResourceId(id);
        }
        for (Permission permission : permissions) {
            if (!grant.isPermissionGranted(permission)) {
                grant.addPermission(permission);
            }
        }
        authorizations.saveAuthorization(grant);
    }
}
