package cn.rongjiu.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@House
class PasswordTest {

    private static final String NEW = "Neu-Passwort-77";

    @LocalServerPort
    private int port;

    @Autowired
    private HousePeople people;

    @Test
    void a_changed_password_keeps_this_session_and_ends_the_others() {
        people.person("qian.rui", "钱锐", Groups.INTAKE);
        Visitor here = Visitor.signedIn(port, "qian.rui");
        Visitor elsewhere = Visitor.signedIn(port, "qian.rui");

        var answer = here.submit("/password", fields(HousePeople.PASSWORD, NEW, NEW));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("密码已修改");
        assertThat(here.get("/api/whoami").statusCode()).isEqualTo(200);
        assertThat(elsewhere.get("/api/whoami").statusCode()).isEqualTo(401);
        assertThat(Visitor.program(port, "qian.rui", NEW).get("/api/whoami").statusCode())
                .isEqualTo(200);
    }

    @Test
    void the_old_password_must_be_right() {
        people.person("feng.yu", "冯宇", Groups.INTAKE);
        Visitor feng = Visitor.signedIn(port, "feng.yu");

        var answer = feng.submit("/password", fields("wrong", NEW, NEW));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("原密码不正确").doesNotContain("密码已修改");
        assertThat(feng.get("/api/whoami").statusCode()).isEqualTo(200);
    }

    @Test
    void both_entries_of_the_new_password_must_agree() {
        var answer =
                Visitor.signedIn(port, "zhou.min").submit("/password", fields(HousePeople.PASSWORD, NEW, NEW + "x"));
        assertThat(answer.body()).contains("两次填写的新密码不一致");
    }

    @Test
    void the_password_policy_holds_and_names_what_is_missing() {
        var answer =
                Visitor.signedIn(port, "zhou.min").submit("/password", fields(HousePeople.PASSWORD, "short", "short"));
        assertThat(answer.body()).contains("不少于10位", "须含大写字母", "须含数字", "须含特殊字符");
    }

    @Test
    void the_new_password_differs_from_the_old() {
        var answer = Visitor.signedIn(port, "zhou.min")
                .submit("/password", fields(HousePeople.PASSWORD, HousePeople.PASSWORD, HousePeople.PASSWORD));
        assertThat(answer.body()).contains("新密码不能与原密码相同");
    }

    private static String fields(String old, String wanted, String repeated) {
        return "oldPassword=" + Visitor.encode(old) + "&newPassword=" + Visitor.encode(wanted) + "&repeated="
                + Visitor.encode(repeated);
    }
}
