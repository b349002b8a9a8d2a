package cn.rongjiu.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A broken table stops the start-up and names file, line, column and repair. */
class BrokenCalendarTest {

    private static final String SOUND =
            """
            # status: FINAL
            # 通知
            date,kind,name
            2030-01-01,off,元旦
            2030-05-01,off,劳动节
            2030-09-28,work,国庆节调休上班
            2030-10-01,off,国庆节
            2030-10-02,off,国庆节
            2030-10-03,off,国庆节
            """;

    @Test
    void the_sound_table_is_read() {
        YearTable table = CalendarCsv.read(new Probe("2030.csv", "\uFEFF" + SOUND));
        assertThat(table.status()).isEqualTo(CalendarStatus.FINAL);
        assertThat(table.off()).hasSize(5);
        assertThat(table.work()).hasSize(1);
    }

    @ParameterizedTest(name = "{0} → {1}: line {2}, {3}")
    @CsvSource(
            textBlock =
                    """
            '2030-05-01,off',          '2030-05-32,off',         5, 'date 列', 不是日期
            '2030-05-01,off',          '2031-05-01,off',         5, 'date 列', 不在 2030 年
            '2030-05-01,off',          '2030-05-01,休息',         5, 'kind 列', 不是 off 或 work
            '2030-05-01,off,劳动节',    '2030-05-01,off,',        5, 'name 列', 没有名称
            '2030-05-01,off,劳动节',    '2030-05-01,off',         5, '',        有 2 列
            '2030-05-01,off',          '2030-01-01,off',         5, 'date 列', 重复
            '2030-09-28,work',         '2030-09-27,work',        6, 'date 列', 不是周六或周日
            '# status: FINAL',         '# FINAL',                1, 'status',  没有写明状态
            'date,kind,name',          'day,kind,name',          3, '',        表头
            '2030-10-03,off,国庆节',    '2030-10-04,off,国庆节',   0, '',        缺少法定节日 2030-10-03
            '2030-05-01,off,劳动节',    '2030-05-01,off,\"劳动节',  0, '',        不是可读的 CSV 表
            """)
    void a_broken_line_is_named(String sound, String broken, int line, String place, String problem) {
        assertThat(SOUND).contains(sound);
        CalendarBroken refused = refused(new Probe("2030.csv", SOUND.replace(sound, broken)));
        assertThat(refused.line()).isEqualTo(line);
        assertThat(refused.place()).isEqualTo(place);
        assertThat(refused).hasMessageContaining("2030.csv").hasMessageContaining(problem);
        assertThat(refused.hint()).isNotBlank();
    }

    @Test
    void a_file_that_is_not_named_after_a_year_is_refused() {
        assertThat(refused(new Probe("明年.csv", SOUND))).hasMessageContaining("文件名不是年份");
    }

    @Test
    void a_table_saved_in_the_encoding_of_an_old_office_is_refused() {
        assertThat(refused(new Probe("2030.csv", SOUND.getBytes(Charset.forName("GB18030")))))
                .hasMessageContaining("不是 UTF-8");
    }

    @Test
    void a_table_beside_the_jar_stands_in_for_the_one_inside(@TempDir Path beside) throws IOException {
        Files.createDirectories(beside.resolve("calendar"));
        String provisional =
                Files.readString(Path.of("config/calendar/2026.csv")).replace("FINAL", "PROVISIONAL");
        Files.writeString(beside.resolve("calendar/2026.csv"), provisional, StandardCharsets.UTF_8);
        WorkingCalendar calendar =
                CalendarFiles.calendar(new ConfigFiles(List.of("classpath:config/", "file:" + beside + "/")));
        assertThat(calendar.status(2026)).isEqualTo(CalendarStatus.PROVISIONAL);
        assertThat(calendar.status(2025)).isEqualTo(CalendarStatus.FINAL);
        assertThat(calendar.years()).containsExactly(2024, 2025, 2026, 2027);
    }

    @Test
    void without_any_table_nothing_starts(@TempDir Path empty) {
        ConfigFiles nothing = new ConfigFiles(List.of("file:" + empty + "/"));
        assertThat(catchThrowableOfType(CalendarBroken.class, () -> CalendarFiles.calendar(nothing)))
                .hasMessageContaining("没有任何年份");
        assertThat(catchThrowableOfType(CalendarBroken.class, () -> CalendarFiles.deadlines(nothing)))
                .hasMessageContaining("deadlines.yaml");
    }

    private static CalendarBroken refused(Probe probe) {
        CalendarBroken broken = catchThrowableOfType(CalendarBroken.class, () -> CalendarCsv.read(probe));
        assertThat(broken).isNotNull();
        return broken;
    }
}
