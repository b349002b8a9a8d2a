package cn.rongjiu.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.Resource;

/** Reads one year's table and refuses it when a line cannot be meant. */
final class CalendarCsv {

    private static final List<String> COLUMNS = List.of("date", "kind", "name");
    private static final Pattern NAME = Pattern.compile("(\\d{4})\\.csv");
    private static final Pattern STATUS = Pattern.compile("(?m)^status:\\s*(FINAL|PROVISIONAL)\\s*$");
    /** Off by law in every year, so that a table cut short is noticed. */
    private static final List<MonthDay> STATUTORY =
            List.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(10, 1), MonthDay.of(10, 2), MonthDay.of(10, 3));

    private final Resource file;
    private final Set<LocalDate> off = new TreeSet<>();
    private final Set<LocalDate> work = new TreeSet<>();

    private CalendarCsv(Resource file) {
        this.file = file;
    }

    static YearTable read(Resource file) {
        return new CalendarCsv(file).table();
    }

    private YearTable table() {
        int year = year();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setCommentMarker('#')
                .setTrim(true)
                .setIgnoreEmptyLines(true)
                .get();
        try (CSVParser parser = CSVParser.parse(text(), format)) {
            CalendarStatus status = status(parser);
            for (CSVRecord row : parser) {
                add(year, (int) parser.getCurrentLineNumber(), row);
            }
            requireStatutoryDays(year);
            return new YearTable(year, status, off, work);
        } catch (IOException | UncheckedIOException | IllegalArgumentException unreadable) {
            throw broken(0, "", "不是可读的 CSV 表（" + unreadable.getMessage() + "）", "用纯文本编辑器检查引号和逗号");
        }
    }

    private int year() {
        Matcher name = NAME.matcher(String.valueOf(file.getFilename()));
        if (!name.matches()) {
            throw broken(0, "", "文件名不是年份", "改名为四位年份，例如 2027.csv");
        }
        return Integer.parseInt(name.group(1));
    }

    private String text() throws IOException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file.getContentAsByteArray()))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException otherEncoding) {
            throw broken(0, "", "不是 UTF-8 编码", "另存为“CSV UTF-8”");
        }
    }

    private CalendarStatus status(CSVParser parser) {
        if (!COLUMNS.equals(parser.getHeaderNames())) {
            int line = (int) Math.max(1, parser.getCurrentLineNumber());
            throw broken(line, "", "表头不是 date,kind,name", "表头写成 date,kind,name");
        }
        String comment = parser.hasHeaderComment() ? parser.getHeaderComment() : "";
        Matcher status = STATUS.matcher(comment);
        if (!status.find()) {
            throw broken(1, "status", "没有写明状态", "第一行写 # status: FINAL 或 # status: PROVISIONAL");
        }
        return CalendarStatus.valueOf(status.group(1));
    }

    private void add(int year, int line, CSVRecord row) {
        if (row.size() != COLUMNS.size()) {
            throw broken(line, "", "有 " + row.size() + " 列，应为 3 列", "每行写 日期,off 或 work,名称");
        }
        LocalDate day = day(year, line, row.get("date"));
        if (off.contains(day) || work.contains(day)) {
            throw broken(line, "date 列", day + " 重复", "同一天只保留一行");
        }
        switch (row.get("kind")) {
            case "off" -> off.add(day);
            case "work" -> addShifted(line, day);
            default -> throw broken(line, "kind 列", "“" + row.get("kind") + "”不是 off 或 work", "放假写 off，调休上班写 work");
        }
        if (row.get("name").isEmpty()) {
            throw broken(line, "name 列", "没有名称", "写明节日，例如 国庆节");
        }
    }

    private LocalDate day(int year, int line, String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() == year) {
                return day;
            }
        } catch (DateTimeException notADate) {
            throw broken(line, "date 列", "“" + text + "”不是日期", "写成 " + year + "-10-01 的样子");
        }
        throw broken(line, "date 列", text + " 不在 " + year + " 年", "移到那一年的表里，或改正年份");
    }

    private void addShifted(int line, LocalDate day) {
        if (!YearTable.isWeekend(day)) {
            throw broken(line, "date 列", day + " 不是周六或周日，不必写 work", "对照通知改正日期，或删去这一行");
        }
        work.add(day);
    }

    private void requireStatutoryDays(int year) {
        for (MonthDay statutory : STATUTORY) {
            if (!off.contains(statutory.atYear(year))) {
                throw broken(0, "", "缺少法定节日 " + statutory.atYear(year), "对照放假通知补全这张表");
            }
        }
    }

    private CalendarBroken broken(int line, String place, String problem, String hint) {
        return new CalendarBroken(file.getDescription(), line, place, problem, hint);
    }
}
