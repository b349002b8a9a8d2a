package cn.rongjiu.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppealRulesTest {

    private static final String GOOD = "remitMax: 1\nminHandlers: 2\nevaluators: 2\nrepeatEvaluations: 1\n";

    @Test
    void an_office_may_want_more_handlers() {
        assertThat(AppealRulesFile.read(GOOD.replace("minHandlers: 2", "minHandlers: 3")))
                .isEqualTo(new AppealRules(1, 3, 2, 1));
    }

    @ParameterizedTest
    @CsvSource({"minHandlers: 2,minHandlers: 1", "evaluators: 2,evaluators: 1", "remitMax: 1,remitMax: 一次"})
    void fewer_than_two_handlers_or_evaluators_and_words_for_numbers_stop_the_start(String good, String bad) {
        assertThatThrownBy(() -> AppealRulesFile.read(GOOD.replace(good, bad)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("config/appeal.yaml：" + bad.split(":")[0])
                .hasMessageContaining("请改正后重新启动");
    }

    @Test
    void a_missing_entry_stops_the_start() {
        assertThatThrownBy(() -> AppealRulesFile.read("remitMax: 1")).hasMessageContaining("minHandlers");
    }
}
