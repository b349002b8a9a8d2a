package cn.rongjiu.calendar;

import cn.rongjiu.engine.OfficeTime;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.core.io.Resource;

/** Reads and checks {@code config/deadlines.yaml}; what the law fixes cannot be loosened there. */
final class DeadlinesYaml {

    private static final String AMOUNT_HINT = "写一个正整数，例如 5";
    private static final String UNIT_HINT = "写 WD（工作日）、CD（自然日）或 M（月）";

    private static final LocalTime OPENING = LocalTime.of(8, 30);

    private final DeadlinesFile file;
    private final Map<String, Deadline> byCode = new LinkedHashMap<>();

    private DeadlinesYaml(DeadlinesFile file) {
        this.file = file;
    }

    static Deadlines read(Resource resource) {
        return new DeadlinesYaml(new DeadlinesFile(resource)).deadlines();
    }

    private Deadlines deadlines() {
        LocalTime dayEnds = time("calendar.dayEnds", file.value("calendar.dayEnds"));
        LocalTime dayBegins = dayBegins(dayEnds);
        file.required("calendar.zone", String.class, OfficeTime.ZONE.getId()::equals, "不是本系统的时区", "写 Asia/Shanghai");
        Set<String> codes = file.under("terms");
        requireAllCodes(codes);
        int warnBefore = positive("terms.T40.amount");
        codes.forEach(code -> byCode.put(code, deadline(code, warnBefore)));
        byCode.values().forEach(this::requireExtension);
        file.refuseUnknownKeys();
        return new Deadlines(byCode, dayBegins, dayEnds);
    }

    /** An older file does not name it. */
    private LocalTime dayBegins(LocalTime dayEnds) {
        Object value = file.value("calendar.dayBegins");
        LocalTime dayBegins = value == null ? OPENING : time("calendar.dayBegins", value);
        if (!dayBegins.isBefore(dayEnds)) {
            throw file.broken("calendar.dayBegins", "不早于 dayEnds", "写上班的时刻，例如 \"08:30\"");
        }
        return dayBegins;
    }

    private LocalTime time(String key, Object value) {
        try {
            // unquoted, YAML 1.1 reads 17:30 as a number to the base of 60
            return value instanceof Integer minutes
                    ? LocalTime.ofSecondOfDay(minutes * 60L)
                    : LocalTime.parse(String.valueOf(value));
        } catch (DateTimeException notATime) {
            throw file.broken(key, "“" + value + "”不是时刻", "写成 \"17:30\" 的样子");
        }
    }

    private void requireAllCodes(Set<String> codes) {
        for (String code : codes) {
            if (!Statute.codes().contains(code)) {
                throw file.broken("terms." + code + ".key", "没有期限 " + code, "检查代码，可用 T01–T40 及其分项");
            }
        }
        for (String code : Statute.codes()) {
            if (!codes.contains(code)) {
                throw file.broken("terms." + code, "缺少这一期限", "从程序自带的 config/deadlines.yaml 抄回这一行");
            }
        }
    }

    private Deadline deadline(String code, int warnBefore) {
        String at = "terms." + code;
        String key = file.required(at + ".key", String.class, text -> true, "", "写参数名");
        String name = file.required(at + ".name", String.class, text -> true, "", "写中文名称");
        boolean fixed = file.optional(at + ".fixed", Boolean.class, false, flag -> true, "不是 true 或 false", "写 true");
        int warn = file.optional(at + ".warnBefore", Integer.class, warnBefore, days -> days > 0, "不是正整数", AMOUNT_HINT);
        String extendedBy = file.optional(
                at + ".extendedBy", String.class, null, Statute.codes()::contains, "不是期限代码", "写期限代码，例如 T05");
        Deadline deadline = new Deadline(code, key, term(at), fixed, name, warn, extendedBy);
        requireLaw(deadline, at);
        return deadline;
    }

    private Term term(String at) {
        if (file.optional(at + ".unlimited", Boolean.class, false, flag -> true, "不是 true 或 false", "写 true")) {
            return null;
        }
        int amount = positive(at + ".amount");
        String unit = file.required(at + ".unit", String.class, DeadlinesYaml::isUnit, "不是期限单位", UNIT_HINT);
        int least = file.optional(at + ".atLeast", Integer.class, 1, days -> days > 0, "不是正整数", AMOUNT_HINT);
        if (amount < least) {
            throw file.broken(at + ".amount", amount + " 短于最低要求", "不少于 " + least);
        }
        return new Term(amount, TermUnit.valueOf(unit));
    }

    private void requireLaw(Deadline deadline, String at) {
        Statute.Limit limit = Statute.limit(deadline.code());
        if (deadline.fixed() != (limit != null)) {
            throw file.broken(
                    at + ".fixed", "与法定期限不符", limit == null ? "删去 fixed，本项由本单位确定" : "写 fixed: true，本项由法律或党内法规规定");
        }
        if (limit == null && deadline.isUnlimited()) {
            throw file.broken(at + ".unlimited", "本项必须有期限", "改写 amount 和 unit");
        }
        if (limit != null && !limit.allows(deadline.term())) {
            String law =
                    limit.term() == null ? "写 unlimited: true" : limit.term().toString();
            throw file.broken(
                    at + (deadline.isUnlimited() ? ".unlimited" : ".amount"),
                    "“" + deadline.term() + "”放宽了法定期限",
                    limit.side() == Statute.Side.DECIDING ? "不得长于 " + law + "，单位相同" : "法定为 " + law + "，不得改动");
        }
    }

    private void requireExtension(Deadline deadline) {
        if (deadline.extendedBy() != null && byCode.get(deadline.extendedBy()).isUnlimited()) {
            throw file.broken("terms." + deadline.code() + ".extendedBy", "所指的期限没有长度", "写期限代码，例如 T05");
        }
    }

    private int positive(String key) {
        return file.required(key, Integer.class, amount -> amount > 0 && amount <= 1000, "不是合适的正整数", AMOUNT_HINT);
    }

    private static boolean isUnit(String text) {
        return Set.of("WD", "CD", "M").contains(text);
    }
}
