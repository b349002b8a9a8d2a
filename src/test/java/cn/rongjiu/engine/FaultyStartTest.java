package cn.rongjiu.engine;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.testing.Launch;
import cn.rongjiu.testing.MySqlDatabase;
import cn.rongjiu.testing.MySqlTest;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever starts the application with a fault reads in Chinese what is wrong and what to do, and no stack trace. */
class FaultyStartTest {

    private static final Map<String, String> PRODUCTION = Map.of(
            "RONGJIU_DB_URL", "jdbc:mysql://127.0.0.1:1/rongjiu",
            "RONGJIU_DB_USER", "rongjiu_run",
            "RONGJIU_DB_PASSWORD", "secret-run",
            "RONGJIU_DB_MIGRATION_USER", "rongjiu_ddl",
            "RONGJIU_DB_MIGRATION_PASSWORD", "secret-ddl",
            "RONGJIU_ADMIN_USER", "admin",
            "RONGJIU_ADMIN_PASSWORD", "Probe-2026-only",
            "RONGJIU_RECORD_KEY", "key");

    @TempDir
    private Path folder;

    @Test
    void missing_variables_are_named_all_at_once() throws Exception {
        Launch launch = Launch.in(
                folder, Map.of("RONGJIU_DB_URL", "jdbc:mysql://127.0.0.1:1/x"), "--spring.profiles.active=mysql");

        assertRefused(launch, "缺少环境变量：RONGJIU_DB_USER、RONGJIU_DB_PASSWORD、", "、RONGJIU_RECORD_KEY。");
        assertThat(launch.output()).doesNotContain("RONGJIU_DB_URL、");
    }

    @Test
    void unreachable_database_is_named() throws Exception {
        Launch launch = Launch.in(folder, PRODUCTION, "--spring.profiles.active=mysql");

        assertRefused(launch, "数据库 jdbc:mysql://127.0.0.1:1/rongjiu 连接不上", "确认 MySQL 已启动");
        assertThat(launch.output()).doesNotContain("secret-run").doesNotContain("secret-ddl");
    }

    @Test
    @MySqlTest
    void wrong_password_names_the_user() throws Exception {
        Map<String, String> variables =
                new HashMap<>(MySqlDatabase.of("production").variables());
        variables.put("RONGJIU_DB_MIGRATION_PASSWORD", "wrong");

        assertRefused(
                Launch.in(folder, variables, "--spring.profiles.active=mysql"),
                "_production_ddl”登录：用户名或口令不对",
                "RONGJIU_DB_MIGRATION_USER/_PASSWORD");
    }

    @Test
    @MySqlTest
    void missing_database_is_named() throws Exception {
        Map<String, String> variables =
                new HashMap<>(MySqlDatabase.of("production").variables());
        variables.computeIfPresent("RONGJIU_DB_URL", (name, url) -> url + "_lost");

        assertRefused(
                Launch.in(folder, variables, "--spring.profiles.active=mysql"), "_production_lost 不存在，或用户", "建库并授权");
    }

    @Test
    @MySqlTest
    void production_starts_when_all_is_right() throws Exception {
        Launch launch = Launch.in(
                folder,
                MySqlDatabase.of("production").variables(),
                "--spring.profiles.active=mysql",
                "--server.port=0");

        assertThat(launch.isUp()).as(launch.output()).isTrue();
    }

    @Test
    void wrong_password_of_the_demo_database_is_told() throws Exception {
        DriverManager.getConnection("jdbc:h2:file:" + folder + "/data/rongjiu", "sa", "other")
                .close();

        assertRefused(demo(), "拒绝用户“sa”登录：用户名或口令不对", "spring.datasource.password");
    }

    @Test
    void demo_database_in_use_is_told() throws Exception {
        try (Connection other = DriverManager.getConnection("jdbc:h2:file:" + folder + "/data/rongjiu", "sa", "")) {
            assertThat(other.isValid(1)).isTrue();

            assertRefused(demo(), "正被另一个程序使用", "停止已在运行的本程序");
        }
    }

    @Test
    void broken_yaml_names_file_and_line() throws Exception {
        write("config/application.yaml", "server:\n  port: 0\n\tssl: off\n");

        assertRefused(demo(), "application.yaml]", "第 3 行", "YAML 格式错误", "缩进");
    }

    @Test
    void unusable_value_names_its_place() throws Exception {
        write("config/application.yaml", "server.tomcat:\n  threads.max: acht\n");

        assertRefused(
                Launch.in(folder, Map.of()), "配置项 server.tomcat.threads.max 的值“acht”无法使用", "application.yaml] - 2:16");
    }

    @Test
    void foreign_database_is_refused() throws Exception {
        try (Connection foreign = DriverManager.getConnection("jdbc:h2:file:" + folder + "/data/rongjiu", "sa", "");
                Statement statement = foreign.createStatement()) {
            statement.execute("create table ACT_GE_PROPERTY (NAME_ varchar(64))");
        }

        assertRefused(demo(), "数据表无法建立或升级", "专供本程序的空库");
    }

    @Test
    void broken_diagram_and_form_are_named_together() throws Exception {
        write("bpmn/broken.bpmn", "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\">\n<process>\n");
        write("forms/broken.form", "{ \"id\": \"broken\",\n  \"components\": [ ");

        assertRefused(demo(), "bpmn/broken.bpmn 第 3 行", "forms/broken.form 第 2 行", "Camunda Modeler");
    }

    @Test
    void port_in_use_is_named() throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            Launch launch = Launch.in(folder, Map.of(), "--server.port=" + taken.getLocalPort());

            assertRefused(launch, "端口 " + taken.getLocalPort() + " 已被占用", "--server.port=");
        }
    }

    private Launch demo() throws IOException, InterruptedException {
        return Launch.in(folder, Map.of(), "--server.port=0");
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private static void assertRefused(Launch launch, String... sentences) {
        assertThat(launch.isUp()).as(launch.output()).isFalse();
        assertThat(launch.exitCode()).isOne();
        assertThat(launch.output()).contains(sentences).contains("修复办法：").doesNotContain("\tat ");
    }
}
