package cn.rongjiu.calendar;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.rongjiu.engine.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** GET /api/deadlines/due. */
class DueDateControllerTest {

    private final MockMvc http = MockMvcBuilders.standaloneSetup(
                    new DueDateController(CalendarFiles.calendar(ConfigFiles.ofTheOffice())))
            .setControllerAdvice(new Advice())
            .build();

    @Test
    void a_due_date_is_answered() throws Exception {
        http.perform(get("/api/deadlines/due?start=2026-09-18&amount=5&unit=WD"))
                .andExpect(status().isOk())
                .andExpect(content().json("{\"due\":\"2026-09-24\"}", JsonCompareMode.STRICT));
    }

    @ParameterizedTest(name = "start={0} amount={1} unit={2}")
    @CsvSource({
        "2026-02-30, 5, WD, 起始日期",
        "明天, 5, WD, 起始日期",
        "'', 5, WD, 起始日期",
        "2026-09-18, 0, WD, 期限长度",
        "2026-09-18, -1, WD, 期限长度",
        "2026-09-18, 5.5, WD, 期限长度",
        "2026-09-18, 1001, WD, 期限长度",
        "2026-09-18, 99999999999, WD, 期限长度",
        "2026-09-18, 5, wd, 期限单位",
        "2026-09-18, 5, '', 期限单位"
    })
    void a_question_that_cannot_be_meant_is_refused(String start, String amount, String unit, String sentence)
            throws Exception {
        http.perform(get("/api/deadlines/due")
                        .param("start", start)
                        .param("amount", amount)
                        .param("unit", unit))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail", containsString(sentence)));
    }

    @ParameterizedTest(name = "without {0}")
    @CsvSource({"start, amount=5&unit=WD", "amount, start=2026-09-18&unit=WD", "unit, start=2026-09-18&amount=5"})
    void every_part_of_the_question_is_needed(String absent, String query) throws Exception {
        http.perform(get("/api/deadlines/due?" + query))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail", containsString(absent)));
    }

    @Test
    void a_year_without_calendar_has_no_answer() throws Exception {
        http.perform(get("/api/deadlines/due?start=2027-12-30&amount=5&unit=WD"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.detail", containsString("2028 年的工作日历尚未录入")));
    }

    @RestControllerAdvice
    static class Advice {

        @ExceptionHandler
        ProblemDetail refused(Refusal refusal) {
            return ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(refusal.status()), refusal.getMessage());
        }
    }
}
