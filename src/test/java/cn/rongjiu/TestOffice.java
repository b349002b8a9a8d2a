package cn.rongjiu;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Named people, small diagrams and a way to act as somebody; everything goes again after a test. */
@TestComponent
public class TestOffice {

    private final ProcessEngine engine;
    private final JdbcTemplate database;
    private final TransactionTemplate transaction;
    private final Deque<Runnable> undo = new ArrayDeque<>();

    TestOffice(ProcessEngine engine, JdbcTemplate database, PlatformTransactionManager transactions) {
        this.engine = engine;
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The executor stands still: a test runs its jobs itself. */
    public void open() {
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getJobExecutor()
                .shutdown();
    }

    public void close() {
        engine.getIdentityService().clearAuthentication();
        while (!undo.isEmpty()) {
            undo.pop().run();
        }
        List.of("rj_participation", "rj_recusal", "rj_investigator", "rj_person", "rj_case")
                .forEach(table -> write("delete from " + table));
    }

    /** A group that may see and work on tasks of every diagram, as a grant on definitions alone would let it. */
    public void group(String group, String... members) {
        if (engine.getIdentityService().createGroupQuery().groupId(group).count() == 0) {
            engine.getIdentityService().saveGroup(engine.getIdentityService().newGroup(group));
            undo.push(() -> engine.getIdentityService().deleteGroup(group));
        }
        grant(group, Resources.FILTER, Permissions.READ);
        grant(
                group,
                Resources.PROCESS_DEFINITION,
                ProcessDefinitionPermissions.READ,
                ProcessDefinitionPermissions.READ_TASK,
                ProcessDefinitionPermissions.TASK_WORK,
                ProcessDefinitionPermissions.READ_HISTORY);
        for (String member : members) {
            if (engine.getIdentityService().createUserQuery().userId(member).count() == 0) {
                person(member, "", member);
            }
            engine.getIdentityService().createMembership(member, group);
        }
    }

    public void person(String id, String familyName, String givenName) {
        User user = engine.getIdentityService().newUser(id);
        user.setLastName(familyName);
        user.setFirstName(givenName);
        engine.getIdentityService().saveUser(user);
        undo.push(() -> engine.getIdentityService().deleteUser(id));
    }

    public void deploy(BpmnModelInstance... models) {
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        for (int i = 0; i < models.length; i++) {
            deployment.addModelInstance("m" + i + ".bpmn", models[i]);
        }
        deployed(deployment);
    }

    public void deployed(DeploymentBuilder deployment) {
        String id = deployment.deploy().getId();
        undo.push(() -> engine.getRepositoryService().deleteDeployment(id, true));
    }

    public <T> T as(String user, Supplier<T> action) {
        List<String> groups = engine.getIdentityService().createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .toList();
        engine.getIdentityService().setAuthentication(user, groups);
        try {
            return action.get();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    public void does(String user, Runnable action) {
        as(user, () -> {
            action.run();
            return null;
        });
    }

    /** Writes to our tables past the code under test. */
    public void write(String sql, Object... values) {
        transaction.executeWithoutResult(status -> database.update(sql, values));
    }

    public long authorizations() {
        return engine.getAuthorizationService().createAuthorizationQuery().count();
    }

    public void afterwards(Runnable cleaning) {
        undo.push(cleaning);
    }

    private void grant(String group, Resource resource, Permission... permissions) {
        if (engine.getAuthorizationService()
                        .createAuthorizationQuery()
                        .groupIdIn(group)
                        .resourceType(resource)
                        .resourceId(Authorization.ANY)
                        .count()
                > 0) {
            return;
        }
        Authorization grant = engine.getAuthorizationService().createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setGroupId(group);
        grant.setResource(resource);
        grant.setResourceId(Authorization.ANY);
        grant.setPermissions(permissions);
        engine.getAuthorizationService().saveAuthorization(grant);
        undo.push(() -> engine.getAuthorizationService().deleteAuthorization(grant.getId()));
    }
}
