package cn.rongjiu.desk;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;

/** The whole house with one more official, a form that holds every kind of field, and a server that can refuse. */
@TestConfiguration(proxyBeanMethods = false)
class TasklistOffice {

    static final String OFFICIAL = "wang.fang";
    static final String PASSWORD = "rongjiu";
    private static final String GROUP = "sample-group";

    /** What the server answers to a form that is sent; null lets it through. */
    static final AtomicReference<String> REFUSAL = new AtomicReference<>();

    /** Whether Tasklist's texts come only when the page has asked for its filters, or not within a second. */
    static final AtomicBoolean TEXTS_ARE_SLOW = new AtomicBoolean();

    /** A step of the sample process that waits for the official. */
    static String begin(RuntimeService runtime) {
        REFUSAL.set(null);
        return runtime.startProcessInstanceByKey(
                        "sample",
                        Map.of(
                                "caseNumber", "RJ-2026-0017",
                                "personName", "陈国栋",
                                "stage", "verification",
                                "stageName", "调查核实"))
                .getId();
    }

    static void end(RuntimeService runtime) {
        runtime.createProcessInstanceQuery()
                .processDefinitionKey("sample")
                .list()
                .forEach(left -> runtime.deleteProcessInstance(left.getId(), null));
    }

    @Bean
    FilterRegistrationBean<Filter> refusals() {
        var registration = new FilterRegistrationBean<Filter>((request, response, chain) -> {
            if (REFUSAL.get() != null
                    && ((HttpServletRequest) request).getRequestURI().endsWith("/submit-form")) {
                refuse((HttpServletResponse) response);
            } else {
                chain.doFilter(request, response);
            }
        });
        registration.addUrlPatterns("/camunda/api/engine/*");
        return registration;
    }

    @Bean
    FilterRegistrationBean<Filter> slowTexts() {
        CountDownLatch drawn = new CountDownLatch(1);
        var registration = new FilterRegistrationBean<Filter>((request, response, chain) -> {
            String path = ((HttpServletRequest) request).getRequestURI();
            if (TEXTS_ARE_SLOW.get() && path.endsWith("/locales/zh.json")) {
                await(drawn);
            }
            chain.doFilter(request, response);
            if (TEXTS_ARE_SLOW.get() && path.contains("/filter")) {
                drawn.countDown();
            }
        });
        registration.addUrlPatterns("/camunda/*");
        return registration;
    }

    private static void await(CountDownLatch drawn) {
        try {
            drawn.await(1, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        response.setStatus(400);
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(REFUSAL.get());
    }

    @Bean
    ApplicationRunner sample(RepositoryService repository, IdentityService identity, AuthorizationService rights) {
        return arguments -> {
            repository
                    .createDeployment()
                    .addClasspathResource("tasklist/sample.bpmn")
                    .addClasspathResource("tasklist/sample-start.form")
                    .addClasspathResource("tasklist/every-kind.form")
                    .deploy();
            official(identity);
            grant(rights, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
            grant(
                    rights,
                    Resources.PROCESS_DEFINITION,
                    "sample",
                    Permissions.READ,
                    Permissions.CREATE_INSTANCE,
                    Permissions.READ_TASK,
                    Permissions.TASK_WORK);
            grant(rights, Resources.PROCESS_INSTANCE, "*", Permissions.CREATE);
        };
    }

    private static void official(IdentityService identity) {
        User user = identity.newUser(OFFICIAL);
        user.setFirstName("王");
        user.setLastName("芳");
        user.setPassword(PASSWORD);
        identity.saveUser(user);
        Group group = identity.newGroup(GROUP);
        group.setName("样例组");
        identity.saveGroup(group);
        identity.createMembership(OFFICIAL, GROUP);
    }

    private static void grant(AuthorizationService rights, Resources resource, String id, Permissions... permissions) {
        Authorization authorization = rights.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        authorization.setGroupId(GROUP);
        authorization.setResource(resource);
        authorization.setResourceId(id);
        for (Permissions permission : permissions) {
            authorization.addPermission(permission);
        }
        rights.saveAuthorization(authorization);
    }
}
