package cn.rongjiu.record;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.testing.Launch;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** {@code verify-record} as an operator runs it, on the demo's database. */
class VerifyRecordTest {

    private static final String CASE = "RJ-2025-0905";

    @TempDir
    private Path folder;

    private String url;

    @BeforeEach
    void a_database_with_a_case() {
        url = "jdbc:h2:file:" + folder.resolve("data/rongjiu");
        try (ConfigurableApplicationContext program = new SpringApplicationBuilder(RecordSlice.class)
                .run(
                        "--spring.main.web-application-type=none",
                        "--spring.datasource.url=" + url,
                        "--rongjiu.record.key=demo-only-key")) {
            program.getBean(RecordSlice.Office.class).writes(CASE, 3);
            program.getBean(Sealing.class).seal();
        }
    }

    @Test
    void whole_record_is_confirmed_and_nothing_touched() throws Exception {
        FileTime before = Files.getLastModifiedTime(folder.resolve("data/rongjiu.mv.db"));

        Launch all = verify("verify-record");
        Launch one = verify("verify-record", CASE);

        assertThat(all.output())
                .startsWith("记录完好：1 条链共 3 条记录逐条相连，与 1 号封存一致。\n封存始于 ")
                .hasLineCount(2);
        assertThat(all.exitCode()).as(all.output()).isZero();
        assertThat(one.output()).isEqualTo("案件 " + CASE + " 的记录完好：3 条逐条相连，与封存一致。\n");
        assertThat(one.exitCode()).isZero();
        assertThat(Files.getLastModifiedTime(folder.resolve("data/rongjiu.mv.db")))
                .isEqualTo(before);
    }

    @Test
    void damage_is_named_and_answered_with_1() throws Exception {
        new RecordSlice.Hand(url).does("update rj_record set reason = 'x' where seq = 2");

        Launch all = verify("verify-record");
        Launch one = verify("verify-record", CASE);

        assertThat(all.output()).startsWith("记录有损坏，共 1 处。第一处：案件 " + CASE + " 的记录第 2 条（20");
        assertThat(one.output()).contains("步骤 rateFactors）内容被改动。此前 1 条完好。请勿改动数据库");
        assertThat(all.exitCode()).isOne();
        assertThat(one.exitCode()).isOne();
    }

    @Test
    void what_cannot_be_checked_is_answered_with_2() throws Exception {
        assertNotChecked(verify("verify-record", "RJ-2025-0999"), "没有 RJ-2025-0999 的任何记录。请核对案号");
        assertNotChecked(verify("verify-record", CASE, CASE), "用法是 verify-record [案号]");
        assertNotChecked(verify("verify-record", "--rongjiu.record.key=another-office-key"), "请先核对密钥");
        try (Connection other = DriverManager.getConnection(url, "sa", "")) {
            assertThat(other.isValid(1)).isTrue();
            assertNotChecked(verify("verify-record"), "正被另一个程序使用");
        }
    }

    @Test
    void missing_or_foreign_database_is_not_made_into_one() throws Exception {
        assertNotChecked(verify("verify-record", "--spring.datasource.url=jdbc:h2:file:./data/lost"), "连接不上");
        assertThat(folder.resolve("data/lost.mv.db")).doesNotExist();

        DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("data/empty"), "sa", "")
                .close();
        assertNotChecked(verify("verify-record", "--spring.datasource.url=jdbc:h2:file:./data/empty"), "记录表无法读取");
    }

    private Launch verify(String... arguments) throws Exception {
        return Launch.in(folder, Map.of(), arguments);
    }

    private static void assertNotChecked(Launch launch, String sentence) {
        assertThat(launch.output()).contains("未能核验", sentence).doesNotContain("\tat ");
        assertThat(launch.exitCode()).isEqualTo(2);
    }
}
