package cn.rongjiu.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@House
class AttackTest {

    private static final String ADMINISTRATOR =
            "{\"profile\":{\"id\":\"mallory\",\"firstName\":\"m\",\"lastName\":\"m\"},\"credentials\":{\"password\":\"Rongjiu#2026\"}}";

    @LocalServerPort
    private int port;

    @Autowired
    private IdentityService identity;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/admin/setup/default/user/create",
                "/camunda/api/admin/setup/default/user/create/",
                "/camunda/api/admin/setup/default/user/create;x",
                "/camunda/api/admin/setup;x/default/user/create",
                "/camunda/api/admin//setup/default/user/create",
                "//camunda/api/admin/setup/default/user/create",
                "/camunda/api/admin/./setup/default/user/create",
                "/camunda/api/admin/x/../setup/default/user/create",
                "/camunda/api/admin/%2e/setup/default/user/create",
                "/camunda/api/admin/%73etup/default/user/create",
                "/camunda/api/%61dmin/setup/default/user/create",
                "/camunda/api/admin/setup%2fdefault/user/create",
                "/camunda/api/admin/setup/other/user/create",
                "/camunda/app/admin/default/setup/",
                "/camunda/app/admin/other/setup",
            })
    void nobody_sets_up_an_administrator_by_any_spelling(String path) throws IOException {
        assertThat(raw("POST", path, ADMINISTRATOR)).as("anonymous").matches("HTTP/1.1 (400|403|404) ");
        assertThat(raw("GET", path, "")).as("anonymous").matches("HTTP/1.1 (400|403|404) ");
        assertThat(identity.createUserQuery().userId("mallory").count()).isZero();
    }

    @Test
    void not_even_an_administrator_uses_the_setup() {
        Visitor admin = Visitor.signedIn(port, "admin");
        admin.page("/camunda/app/admin/default/");
        assertThat(admin.call("POST", "/camunda/api/admin/setup/default/user/create", ADMINISTRATOR)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_house_without_administrator_does_not_open() {
        identity.deleteMembership("admin", Groups.ADMIN);
        try {
            assertThatThrownBy(() -> new AdministratorCheck(identity).afterSingletonsInstantiated())
                    .hasMessageContaining("camunda-admin");
        } finally {
            identity.createMembership("admin", Groups.ADMIN);
        }
        new AdministratorCheck(identity).afterSingletonsInstantiated();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example/../camunda/app",
                "//evil.example/%2e%2e/camunda/app",
                "/evil.example/..//camunda/app/tasklist",
                "//evil.example/..;/camunda/app/cockpit",
            })
    void the_house_redirects_nobody_to_a_stranger(String path) throws IOException {
        String answer = all("GET", path, "");
        assertThat(answer).startsWith("HTTP/1.1 400 ").doesNotContain("evil.example", "Exception", "\tat ");
    }

    @Test
    void a_foreign_site_cannot_ride_on_the_session() {
        Visitor chen = Visitor.signedIn(port, "chen.jing");
        assertThat(chen.callWithoutToken("POST", "/api/amounts", "{\"value\":1}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(chen.callWithoutToken("POST", "/api/amounts", "{\"value\":1}")
                        .body())
                .contains("请刷新页面后重试");
        assertThat(chen.callWithoutToken("POST", "/engine-rest/task", "{}").statusCode())
                .isEqualTo(403);
        assertThat(chen.callWithoutToken("POST", "/password", "").statusCode()).isEqualTo(403);
        assertThat(chen.callWithoutToken("POST", "/logout", "").statusCode()).isEqualTo(403);
        assertThat(chen.call("POST", "/api/amounts", "{\"value\":1}").statusCode())
                .isEqualTo(200);
        assertThat(chen.call("POST", "/engine-rest/task", "{}").statusCode()).isEqualTo(200);
    }

    @Test
    void a_forged_token_is_refused() {
        Visitor chen = Visitor.signedIn(port, "chen.jing");
        assertThat(chen.send(chen.to("/api/amounts")
                                .header("X-XSRF-TOKEN", "forged")
                                .header("Content-Type", "application/json")
                                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("{\"value\":1}")))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void the_webapps_keep_their_own_token() {
        Visitor chen = Visitor.signedIn(port, "chen.jing");
        chen.page("/camunda/app/tasklist/default/");
        String path = "/camunda/api/engine/engine/default/task/count";

        assertThat(chen.call("POST", path, "{}").statusCode()).isEqualTo(200);
        assertThat(chen.callWithoutToken("POST", path, "{}").statusCode()).isEqualTo(403);
    }

    @Test
    void a_program_needs_neither_session_nor_token() {
        Visitor program = Visitor.program(port, "chen.jing", HousePeople.PASSWORD);
        var answer = program.callWithoutToken("POST", "/api/amounts", "{\"value\":7}");

        assertThat(answer.body()).isEqualTo("7");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(program.get("/engine-rest/task").headers().firstValue("Set-Cookie"))
                .isEmpty();
        assertThat(program.get("/api/whoami").body()).isEqualTo("chen.jing [intake]");
    }

    @Test
    void a_program_with_a_wrong_password_is_refused_without_a_browser_challenge() {
        for (String path : new String[] {"/api/whoami", "/engine-rest/task", "/engine-rest/engine/default/task"}) {
            var answer = Visitor.program(port, "nobody", "wrong").get(path);
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.headers().firstValue("WWW-Authenticate")).isEmpty();
            assertThat(answer.headers().firstValue("Content-Type"))
                    .get()
                    .asString()
                    .startsWith("application/problem+json");
            assertThat(answer.body()).contains(SignIn.WRONG);
        }
    }

    @Test
    void an_authorization_header_of_another_kind_opens_nothing() {
        Visitor chen = Visitor.signedIn(port, "chen.jing");
        assertThat(chen.send(chen.to("/engine-rest/task").header("Authorization", "Bearer x"))
                        .statusCode())
                .isEqualTo(401);
    }

    private String raw(String method, String path, String body) throws IOException {
        return all(method, path, body).lines().findFirst().orElse("") + "";
    }

    /** Java's own client would tidy the path. */
    private String all(String method, String path, String body) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            String head = method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + "Content-Type: application/json\r\nContent-Length: " + bytes.length + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(bytes);
            try (InputStream answer = socket.getInputStream()) {
                return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }
}
