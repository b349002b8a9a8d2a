package cn.rongjiu.desk;

import cn.rongjiu.testing.TasklistPage;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

@Tag("browser")
@EnabledIf("chromiumIsThere")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:tasklist-browser;DB_CLOSE_DELAY=-1",
            "spring.flyway.enabled=false",
            "camunda.bpm.database.schema-update=true",
            "camunda.bpm.webapp.index-redirect-enabled=false"
        })
class TasklistBrowserTest {

    @LocalServerPort
    private int port;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private IdentityService identity;

    @Autowired
    private AuthorizationService authorizations;

    private ChromeDriver browser;
    private TasklistPage tasklist;

    static boolean chromiumIsThere() {
        return new File("/usr/bin/chromium").exists();
    }

    @BeforeAll
    void prepare() {
        repository
                .createDeployment()
                .addClasspathResource("tasklist/sample.bpmn")
                .addClasspathResource("tasklist/sample-start.form")
                .addClasspathResource("tasklist/every-kind.form")
                .deploy();
        User user = identity.newUser("wang.fang");
        user.setFirstName("王");
        user.setLastName("芳");
        user.setPassword("rongjiu");
        identity.saveUser(user);
        var group = identity.newGroup("sample-group");
        group.setName("样例组");
        identity.saveGroup(group);
        identity.createMembership("wang.fang", "sample-group");
        grant(Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        grant(Resources.PROCESS_DEFINITION, "sample", Permissions.READ, Permissions.CREATE_INSTANCE);
        grant(Resources.PROCESS_INSTANCE, "*", Permissions.CREATE);
        ChromeOptions options = new ChromeOptions()
                .addArguments(
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--lang=zh-CN",
                        "--window-size=1600,1000");
        options.setBinary("/usr/bin/chromium");
        options.setExperimentalOption("prefs", Map.of("intl.accept_languages", "zh-CN,zh"));
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File("/usr/bin/chromedriver"))
                .build();
        browser = new ChromeDriver(service, options);
        tasklist = new TasklistPage(browser, "http://localhost:" + port);
    }

    private void grant(Resources resource, String id, Permissions... permissions) {
        Authorization authorization = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        authorization.setGroupId("sample-group");
        authorization.setResource(resource);
        authorization.setResourceId(id);
        for (Permissions permission : permissions) {
            authorization.addPermission(permission);
        }
        authorizations.saveAuthorization(authorization);
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.quit();
        }
    }

    @Test
    void look() throws Exception {
        runtime.startProcessInstanceByKey(
                "sample",
                Map.of(
                        "caseNumber", "RJ-2026-0017",
                        "personName", "陈国栋",
                        "stage", "verification",
                        "stageName", "调查核实",
                        "facts", "一、经查，2026年3月……",
                        "rows", List.of()));
        tasklist.open();
        tasklist.see(By.cssSelector("form[name=signinForm]"));
        shot("01-login");
        tasklist.signIn("wang.fang", "rongjiu");
        Thread.sleep(2500);
        shot("02-list");
        System.out.println("URL " + browser.getCurrentUrl() + " title " + browser.getTitle());
        dump("02");
        tasklist.chooseFilter("本组待办");
        tasklist.openTask("填写各类字段");
        Thread.sleep(1000);
        shot("03-task-unclaimed");
        tasklist.claim();
        Thread.sleep(1000);
        shot("04-claimed");
        dump("04");
        System.out.println(browser.manage().logs().get("browser").getAll());
        Files.writeString(Path.of("target/screenshots/04.html"), browser.getPageSource());
        Thread.sleep(500);
        if (System.getProperty("hold") != null) {
            System.out.println("PORT " + port);
            Thread.sleep(3_600_000);
        }
    }

    private void dump(String name) throws IOException {
        Files.writeString(
                Path.of("target/screenshots/" + name + ".txt"),
                browser.findElement(By.tagName("body")).getText());
    }

    private void shot(String name) throws IOException {
        Path file = Path.of("target/screenshots/tasklist-" + name + ".png");
        Files.createDirectories(file.getParent());
        Files.write(file, browser.getScreenshotAs(OutputType.BYTES));
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration
    @Import({TasklistFilters.class, WelcomeRedirect.class})
    static class Office {

        @Bean
        SecurityFilterChain everybody(HttpSecurity http) throws Exception {
            return http.csrf(csrf -> csrf.disable())
                    .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                    .headers(headers -> headers.disable())
                    .requestCache(cache -> cache.disable())
                    .build();
        }

        /** Refuses what a person may not send, as the guard of every form does. */
        @Bean
        FilterRegistrationBean<Filter> refusals() {
            var registration = new FilterRegistrationBean<Filter>((request, response, chain) -> {
                HttpServletRequest http = (HttpServletRequest) request;
                if (!http.getRequestURI().endsWith("/submit-form")) {
                    chain.doFilter(request, response);
                    return;
                }
                HttpServletResponse answer = (HttpServletResponse) response;
                answer.setStatus(400);
                answer.setContentType("application/json;charset=UTF-8");
                answer.getWriter()
                        .write(
                                "{\"type\":\"Refusal\",\"message\":\"标题：不能含有数字；天数：不能大于30\",\"fields\":{\"title\":\"标题：不能含有数字\",\"days\":\"天数：不能大于30\"}}");
            });
            registration.addUrlPatterns("/camunda/api/engine/*");
            registration.setOrder(Integer.MAX_VALUE - 1);
            return registration;
        }
    }
}
