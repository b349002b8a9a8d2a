package cn.rongjiu.calendar;

import cn.rongjiu.engine.Refusal;
import com.fasterxml.jackson.annotation.JsonFormat;
import io.swagger.v3.oas.annotations.Operation;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers when a term would end. */
@RestController
@RequestMapping("/api/deadlines")
class DueDateController {

    private static final int LONGEST = 1000;

    private final WorkingCalendar calendar;

    DueDateController(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    @GetMapping("/due")
    @Operation(summary = "The last day of a term: amount of WD (working days), CD (calendar days) or M (months)")
    Due due(
            @RequestParam(required = false) String start,
            @RequestParam(required = false) String amount,
            @RequestParam(required = false) String unit) {
        LocalDate from = start(start);
        Term term = new Term(amount(amount), unit(unit));
        try {
            return new Due(calendar.due(from, term));
        } catch (CalendarMissing missing) {
            throw Refusal.unanswerable(missing.year() + " 年的工作日历尚未录入，无法计算期限。请联系管理员补入该年日历后再试。");
        }
    }

    private static LocalDate start(String text) {
        try {
            return LocalDate.parse(text == null ? "" : text);
        } catch (DateTimeException notADate) {
            throw Refusal.because("起始日期 start 要写成年-月-日，例如 2026-09-18。");
        }
    }

    private static int amount(String text) {
        if (text == null
                || !text.matches("[0-9]{1,4}")
                || Integer.parseInt(text) < 1
                || Integer.parseInt(text) > LONGEST) {
            throw Refusal.because("期限长度 amount 要写 1 到 " + LONGEST + " 的整数，例如 5。");
        }
        return Integer.parseInt(text);
    }

    private static TermUnit unit(String text) {
        return Arrays.stream(TermUnit.values())
                .filter(unit -> unit.name().equals(text))
                .findFirst()
                .orElseThrow(() -> Refusal.because("期限单位 unit 只能写 WD（工作日）、CD（自然日）或 M（月）。"));
    }

    record Due(@JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate due) {}
}
