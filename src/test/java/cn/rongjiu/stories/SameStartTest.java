package cn.rongjiu.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.testing.Answer;
import cn.rongjiu.testing.Application;
import cn.rongjiu.testing.Door;
import cn.rongjiu.testing.Procedure;
import cn.rongjiu.testing.Stories;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The same application sent again a moment later is the same case; another one is another case (ADR 0028). */
@Stories
class SameStartTest {

    private final Application application = Application.about("李川");

    @Autowired
    private Procedure procedure;

    @BeforeEach
    void day() {
        procedure.on(Road.DAY);
    }

    @Test
    void same_application_is_answered_like_the_first_time_by_every_door() {
        Answer first = procedure.as("lichuan").tries(application).isDone();
        Untouched before = Untouched.of(procedure);
        for (Door door : Door.values()) {
            Answer again =
                    procedure.through(door).as("lichuan").tries(application).isDone();
            assertThat(again.body().path("id")).isEqualTo(first.body().path("id"));
            assertThat(again.body().path("businessKey")).isEqualTo(first.body().path("businessKey"));
        }
        before.holds(procedure);
    }

    @Test
    void it_is_the_same_though_the_review_has_begun() {
        Road road = Road.applied(procedure, application);
        road.accept();
        assertThat(number(application, "lichuan")).isEqualTo(road.number());
    }

    @Test
    void other_words_another_person_or_another_day_are_another_case() {
        List<String> numbers = List.of(
                number(application, "lichuan"),
                number(application.with("facts", "另有会议纪要一份。"), "lichuan"),
                number(application, "zhoumin"),
                number(application, "wangfang"));
        procedure.on("2025-03-04");
        assertThat(numbers).doesNotHaveDuplicates().doesNotContain(number(application, "lichuan"));
    }

    @Test
    void what_was_withdrawn_a_moment_ago_comes_again_as_a_case_of_its_own() {
        Road road = Road.applied(procedure, application);
        procedure
                .as("lichuan")
                .post("/api/cases/" + road.number() + "/withdrawals", Map.of("reason", "不再申请"))
                .isDone();
        procedure.settle(road.number());
        assertThat(number(application, "lichuan")).isNotEqualTo(road.number());
    }

    @Test
    void what_was_refused_is_refused_again_until_it_is_mended() {
        Application tomorrow = application.with("occurredOn", "2025-03-04");
        procedure.as("lichuan").tries(tomorrow).isRefused("不能晚于今天");
        procedure.as("lichuan").tries(tomorrow).isRefused("不能晚于今天");
        procedure.on("2025-03-04");
        assertThat(number(tomorrow, "lichuan")).startsWith("RJ-2025-");
    }

    private String number(Application sent, String user) {
        return procedure
                .as(user)
                .tries(sent)
                .isDone()
                .body()
                .path("businessKey")
                .asText();
    }
}
