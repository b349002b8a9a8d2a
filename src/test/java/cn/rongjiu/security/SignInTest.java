package cn.rongjiu.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@House
class SignInTest {

    @LocalServerPort
    private int port;

    @Autowired
    private IdentityService identity;

    @Autowired
    private HousePeople people;

    @Test
    void one_sign_in_opens_tasklist_our_pages_and_rest() {
        Visitor chen = Visitor.signedIn(port, "chen.jing");

        assertThat(chen.get("/api/whoami").body()).isEqualTo("chen.jing [intake]");
        assertThat(chen.get("/engine-rest/task/count").statusCode()).isEqualTo(200);
        assertThat(chen.page("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
        assertThat(chen.get("/camunda/api/admin/auth/user/default").body())
                .contains("\"userId\":\"chen.jing\"", "tasklist")
                .doesNotContain("cockpit");
        assertThat(chen.get("/camunda/api/engine/engine/default/task/count").statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_page_wanted_before_the_sign_in_is_shown_after_it() {
        Visitor chen = new Visitor(port);

        HttpResponse<String> turnedAway = chen.page("/camunda/app/tasklist/default/");
        assertThat(turnedAway.statusCode()).isEqualTo(302);
        assertThat(chen.location(turnedAway)).isEqualTo("/login");

        HttpResponse<String> signedIn = chen.signIn("chen.jing", HousePeople.PASSWORD);
        assertThat(chen.location(signedIn)).isEqualTo("/camunda/app/tasklist/default/");
    }

    @Test
    void without_a_wish_the_sign_in_leads_to_the_doors() {
        Visitor chen = new Visitor(port);
        assertThat(chen.location(chen.signIn("chen.jing", HousePeople.PASSWORD)))
                .isEqualTo("/");
    }

    @Test
    void the_session_gets_a_new_id_at_sign_in() {
        Visitor chen = new Visitor(port);
        chen.page("/camunda/app/tasklist/default/");
        String before = chen.cookie("JSESSIONID");
        chen.signIn("chen.jing", HousePeople.PASSWORD);

        assertThat(before).isNotNull();
        assertThat(chen.cookie("JSESSIONID")).isNotEqualTo(before);
        Visitor thief = new Visitor(port);
        thief.useSession(before);
        assertThat(thief.get("/api/whoami").statusCode()).isEqualTo(401);
    }

    @Test
    void a_wrong_password_and_an_unknown_account_read_the_same() {
        people.person("lu.wei", "陆伟");
        Visitor visitor = new Visitor(port);

        assertThat(visitor.location(visitor.signIn("lu.wei", "wrong"))).isEqualTo("/login?error");
        String wrong = visitor.get("/login?error").body();
        visitor.signIn("nobody.here", "wrong");
        String unknown = visitor.get("/login?error").body();

        assertThat(wrong).contains(SignIn.WRONG);
        assertThat(unknown).contains(SignIn.WRONG);
    }

    @Test
    void after_a_failure_even_the_right_password_has_to_wait_and_a_sentence_says_so() {
        people.person("gao.feng", "高峰");
        Visitor visitor = new Visitor(port);
        visitor.signIn("gao.feng", "wrong");
        visitor.signIn("gao.feng", HousePeople.PASSWORD);

        assertThat(visitor.get("/login?error").body()).contains("秒后再试");
        assertThat(visitor.get("/api/whoami").statusCode()).isEqualTo(401);
    }

    @Test
    void log_out_ends_the_session_everywhere() {
        Visitor chen = Visitor.signedIn(port, "chen.jing");
        String session = chen.cookie("JSESSIONID");
        HttpResponse<String> out = chen.submitTo("/logout", "/password", "");

        assertThat(chen.location(out)).isEqualTo("/login?logout");
        chen.useSession(session);
        assertThat(chen.get("/api/whoami").statusCode()).isEqualTo(401);
        assertThat(chen.get("/camunda/api/engine/engine/default/task").statusCode())
                .isEqualTo(401);
    }

    @Test
    void log_out_in_tasklist_ends_the_session_everywhere() {
        Visitor chen = Visitor.signedIn(port, "chen.jing");
        chen.page("/camunda/app/tasklist/default/");
        String session = chen.cookie("JSESSIONID");

        assertThat(chen.callWithoutToken("POST", "/camunda/api/admin/auth/user/default/logout", "")
                        .statusCode())
                .isEqualTo(403);
        chen = Visitor.signedIn(port, "chen.jing");
        chen.page("/camunda/app/tasklist/default/");
        session = chen.cookie("JSESSIONID");
        assertThat(chen.call("POST", "/camunda/api/admin/auth/user/default/logout", "")
                        .statusCode())
                .isEqualTo(200);
        chen.useSession(session);
        assertThat(chen.get("/api/whoami").statusCode()).isEqualTo(401);
        assertThat(chen.get("/engine-rest/task").statusCode()).isEqualTo(401);
    }

    @Test
    void camundas_own_sign_in_is_closed() {
        Visitor visitor = new Visitor(port);
        assertThat(visitor.send(visitor.to("/camunda/api/admin/auth/user/default/login/tasklist")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(
                                        "username=chen.jing&password=" + Visitor.encode(HousePeople.PASSWORD))))
                        .statusCode())
                .isEqualTo(401);
        assertThat(visitor.get("/camunda/api/engine/engine/default/task").statusCode())
                .isEqualTo(401);
    }

    @Test
    void leaving_a_group_counts_at_once() {
        people.person("tang.li", "唐丽", Groups.INTAKE, Groups.SUPERVISOR);
        Visitor tang = Visitor.signedIn(port, "tang.li");
        assertThat(tang.get("/engine-rest/job").statusCode()).isEqualTo(200);
        assertThat(tang.get("/camunda/api/engine/engine/default/job").statusCode())
                .isEqualTo(200);

        identity.deleteMembership("tang.li", Groups.SUPERVISOR);

        assertThat(tang.get("/engine-rest/job").statusCode()).isEqualTo(403);
        assertThat(tang.get("/camunda/api/engine/engine/default/job").statusCode())
                .isEqualTo(403);
        assertThat(tang.get("/camunda/api/admin/auth/user/default").body()).doesNotContain("cockpit");
        assertThat(tang.get("/api/whoami").body()).isEqualTo("tang.li [intake]");
    }

    @Test
    void a_deleted_account_ends_its_session() {
        people.person("xu.ning", "徐宁", Groups.INTAKE);
        Visitor xu = Visitor.signedIn(port, "xu.ning");
        xu.page("/camunda/app/tasklist/default/");
        identity.deleteUser("xu.ning");

        assertThat(xu.get("/api/whoami").statusCode()).isEqualTo(401);
        assertThat(xu.get("/camunda/api/engine/engine/default/task").statusCode())
                .isEqualTo(401);
        assertThat(xu.location(xu.page("/"))).isEqualTo("/login");
    }
}
