package cn.rongjiu.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;

class TestGroupsTest {

    @Test
    void summary_counts_what_ran_and_tells_why_not() {
        GroupSummary summary = new GroupSummary();
        summary.ran(TestGroup.BROWSER);
        summary.ran(TestGroup.BROWSER);
        summary.skipped(TestGroup.MYSQL);

        assertThat(summary.line(TestGroup.BROWSER)).isEqualTo("browser: 2 ran");
        assertThat(summary.line(TestGroup.MYSQL)).startsWith("mysql: skipped, ");
    }

    @Test
    void group_without_a_test_ran_nothing() {
        assertThat(new GroupSummary().line(TestGroup.MYSQL)).isEqualTo("mysql: 0 ran");
    }

    @Test
    @BrowserTest
    void chromium_shows_rare_characters() {
        ChromeDriver browser = Chromium.open();
        try {
            browser.get("data:text/html;charset=utf-8," + URLEncoder.encode("<p>容错𠮷䶮</p>", StandardCharsets.UTF_8));

            assertThat(browser.findElement(By.tagName("p")).getText()).isEqualTo("容错𠮷䶮");
        } finally {
            browser.quit();
        }
    }

    @Test
    @MySqlTest
    void database_is_mysql_and_not_a_lookalike() throws Exception {
        MySqlDatabase database = MySqlDatabase.of("probe");
        try (Connection connection = DriverManager.getConnection(
                database.url(),
                database.variables().get("RONGJIU_DB_USER"),
                database.variables().get("RONGJIU_DB_PASSWORD"))) {
            assertThat(connection.getMetaData().getDatabaseProductVersion())
                    .doesNotContain("Maria")
                    .matches("(8|9).*");
        }
    }
}
