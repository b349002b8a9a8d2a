package cn.rongjiu.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of terms (1.4): what an office may set, and what the law keeps. */
class DeadlinesTest {

    private final String sound = read();

    @Test
    void every_term_of_the_procedure_is_there() {
        Deadlines deadlines = CalendarFiles.deadlines(ConfigFiles.ofTheOffice());
        assertThat(deadlines.all()).extracting(Deadline::code).containsExactlyInAnyOrderElementsOf(Statute.codes());
        assertThat(deadlines.all()).extracting(Deadline::key).doesNotHaveDuplicates();
        assertThat(deadlines.get("T04"))
                .isEqualTo(new Deadline("T04", "deadline.investigation", Term.parse("30 WD"), false, "调查核实", 3, "T05"));
        assertThat(deadlines.get("T22").isUnlimited()).isTrue();
        assertThatThrownBy(() -> deadlines.term("T22")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> deadlines.get("T99")).hasMessageContaining("T99");
    }

    @Test
    void a_day_ends_when_the_office_closes() {
        assertThat(CalendarFiles.deadlines(ConfigFiles.ofTheOffice()).instantOf(LocalDate.of(2026, 3, 9)))
                .isEqualTo("2026-03-09T17:30:00+08:00");
        assertThat(parse(sound.replace("\"17:30\"", "17:00")).endOf(LocalDate.of(2026, 3, 9)))
                .isEqualTo("2026-03-09T17:00:00");
    }

    @Test
    void a_file_from_before_opening_hours_opens_at_half_past_eight() {
        String older = sound.replaceAll("(?m)^ *dayBegins.*\\R", "");
        assertThat(older).isNotEqualTo(sound);
        assertThat(parse(older).startOf(LocalDate.of(2026, 3, 9))).isEqualTo("2026-03-09T08:30:00");
    }

    @Test
    void an_office_may_change_its_own_terms_and_be_faster_than_the_law() {
        Deadlines deadlines = parse(sound.replace("deadline.acceptance, amount: 5,", "deadline.acceptance, amount: 7,")
                .replace("review.decide, amount: 30,", "review.decide, amount: 20,"));
        assertThat(deadlines.term("T01")).isEqualTo(Term.parse("7 WD"));
        assertThat(deadlines.term("T16")).isEqualTo(Term.parse("20 CD"));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            textBlock =
                    """
            'review.decide, amount: 30, unit: CD',      'review.decide, amount: 31, unit: CD', terms.T16.amount, 放宽了法定期限
            'review.decide, amount: 30, unit: CD',      'review.decide, amount: 30, unit: WD', terms.T16.amount, 放宽了法定期限
            'review.apply, amount: 30, unit: CD',       'review.apply, amount: 10, unit: CD',  terms.T15.amount, 放宽了法定期限
            'report.feedback, amount: 15',              'report.feedback, amount: 16',         terms.T24.amount, 放宽了法定期限
            'sanction.announce, amount: 1',             'sanction.announce, amount: 2',        terms.T29.amount, 放宽了法定期限
            'party.appeal, unlimited: true',            'party.appeal, amount: 6, unit: M',    terms.T22.amount, 放宽了法定期限
            '复核决定, fixed: true',                     '复核决定',                             terms.T16.fixed,  法定期限不符
            'name: 受理审查',                            'name: 受理审查, fixed: true',          terms.T01.fixed,  法定期限不符
            'deadline.acceptance, amount: 5, unit: WD', 'deadline.acceptance, unlimited: true', terms.T01.unlimited, 必须有期限
            'T40: {key',                                'T41: {key',                           terms.T41.key,    没有期限 T41
            '  T07: {key',                              '# T07: {key',                         terms.T07,        缺少这一期限
            'deadline.acceptance, amount: 5, unit: WD', 'deadline.acceptance, amount: 5, unit: D', terms.T01.unit, 不是期限单位
            'deadline.acceptance, amount: 5',           'deadline.acceptance, amount: 0',      terms.T01.amount, 不是合适的正整数
            'deadline.acceptance, amount: 5',           'deadline.acceptance, amount: 五',      terms.T01.amount, 不是合适的正整数
            'deadline.acceptance, amount: 5,',          'deadline.acceptance,',                terms.T01.amount, 没有写
            'deadline.defence, amount: 5',              'deadline.defence, amount: 2',         terms.T06.amount, 短于最低要求
            'extendedBy: T05',                          'extendedBy: T99',                     terms.T04.extendedBy, 不是期限代码
            'extendedBy: T05',                          'extendedby: T05',                     terms.T04.extendedby, 没有这一项
            'extendedBy: T05',                          'extendedBy: T22',                     terms.T04.extendedBy, 没有长度
            '"17:30"',                                  '下班',                                 calendar.dayEnds, 不是时刻
            '"08:30"',                                  '上班',                                 calendar.dayBegins, 不是时刻
            '"08:30"',                                  '"18:00"',                              calendar.dayBegins, 不早于
            'Asia/Shanghai',                            'UTC',                                 calendar.zone,    不是本系统的时区
            """)
    void what_an_office_may_not_write_stops_the_start(String from, String to, String key, String problem) {
        assertThat(sound).contains(from);
        CalendarBroken broken = refused(sound.replace(from, to));
        assertThat(broken.place()).isEqualTo(key);
        assertThat(broken).hasMessageContaining("deadlines.yaml").hasMessageContaining(problem);
        assertThat(broken.hint()).isNotBlank();
    }

    @Test
    void the_line_is_named() {
        CalendarBroken broken = refused(sound.replace("unit: WD, name: 受理审查", "unit: 天, name: 受理审查"));
        int line = sound.substring(0, sound.indexOf("  T01")).split("\n").length + 1;
        assertThat(broken.line()).isEqualTo(line);
        assertThat(broken).hasMessageContaining("第 " + line + " 行").hasMessageContaining("“天”");
    }

    @Test
    void a_file_that_is_no_yaml_is_named_with_its_line() {
        CalendarBroken broken = refused(sound.replace("T05: {key", "T05: {{key"));
        assertThat(broken.line()).isPositive();
        assertThat(broken).hasMessageContaining("不是可读的 YAML");
    }

    @Test
    void a_term_written_twice_is_refused() {
        assertThat(refused(sound.replace("  T02:", "  T01:"))).hasMessageContaining("不是可读的 YAML");
    }

    @Test
    void a_file_beside_the_jar_stands_in_for_the_one_inside(@TempDir Path beside) throws IOException {
        Files.writeString(
                beside.resolve("deadlines.yaml"), sound.replace("acceptance, amount: 5", "acceptance, amount: 3"));
        Deadlines deadlines =
                CalendarFiles.deadlines(new ConfigFiles(List.of("classpath:config/", "file:" + beside + "/")));
        assertThat(deadlines.term("T01")).isEqualTo(Term.parse("3 WD"));
    }

    private static Deadlines parse(String yaml) {
        return DeadlinesYaml.read(new Probe("deadlines.yaml", yaml));
    }

    private static CalendarBroken refused(String yaml) {
        CalendarBroken broken = catchThrowableOfType(CalendarBroken.class, () -> parse(yaml));
        assertThat(broken).isNotNull();
        return broken;
    }

    private static String read() {
        try {
            return Files.readString(Path.of("config/deadlines.yaml"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
