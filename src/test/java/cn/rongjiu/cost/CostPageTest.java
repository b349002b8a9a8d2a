package cn.rongjiu.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.rongjiu.testing.Deed;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The gate itself: what it must catch, and what it must let pass. */
class CostPageTest {

    private static final String PAGE = "words\n<!-- H2: begin -->\nold\n<!-- H2: end -->\nmore words\n";

    @Test
    void one_statement_more_is_caught() {
        String page = CostPage.renewed(PAGE, "H2", table(7));

        assertThatCode(() -> CostPage.compare(page, "H2", table(7))).doesNotThrowAnyException();
        assertThatThrownBy(() -> CostPage.compare(page, "H2", table(8)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("-Dcost=write");
    }

    @Test
    void renewing_leaves_the_words_alone() {
        assertThat(CostPage.renewed(PAGE, "H2", "new")).isEqualTo(PAGE.replace("old", "new"));
    }

    @Test
    void two_roads_are_not_compared() {
        assertThatThrownBy(() -> new Cost(List.of(line("reviewApplication", 1)), List.of(line("approveStart", 1))))
                .hasMessageContaining("approveStart");
    }

    @Test
    void question_the_application_never_asked_is_not_answered() {
        Echo echo = new Echo();
        echo.note("${persons.ids(caseNumber)}", List.of("a"));

        assertThat(echo.left()).containsEntry("${persons.ids(caseNumber)}", 1);
        assertThat(echo.next("${persons.ids(caseNumber)}")).isEqualTo(List.of("a"));
        assertThat(echo.left()).isEmpty();
        assertThatThrownBy(() -> echo.next("${persons.ids(caseNumber)}")).hasMessageContaining("so often");
    }

    private static String table(int statements) {
        List<Line> lines = List.of(line("reviewApplication", statements));
        return new Cost(lines, lines).table(false);
    }

    private static Line line(String step, int statements) {
        Count count = Count.nothing();
        count.executions = statements;
        return new Line(new Deed(Deed.Kind.STEP, step, "wangfang", Map.of()), step, new Date(0), count);
    }
}
