package cn.rongjiu.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A row that is no item is told with list, rule and column. */
class ListRowTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void a_complete_row_is_an_item_and_empty_flags_say_no() {
        ListItem item = row("validTo", "2026-03-02").item(TODAY);
        assertThat(item.validTo()).isEqualTo(TODAY);
        assertThat(item.absolute()).isFalse();
        assertThat(item.label()).isEqualTo("N05 发生重特大安全责任事故");
    }

    @Test
    void an_empty_text_names_list_rule_and_column() {
        assertThatThrownBy(() -> row("text", " ").item(TODAY))
                .hasMessageContainingAll("negative-list", "规则 N05", "列 text", "没有填写");
    }

    @Test
    void a_wrong_date_names_the_cell_and_shows_an_example() {
        assertThatThrownBy(() -> row("validTo", "2026年3月").item(TODAY))
                .hasMessageContainingAll("规则 N05", "列 validTo", "2026年3月");
    }

    @Test
    void a_rule_that_matches_outside_its_own_period_is_refused() {
        assertThatThrownBy(() -> row("validTo", "2026-03-01").item(TODAY))
                .hasMessageContainingAll("规则 N05", "施行期间与输入列不一致");
        assertThatThrownBy(() -> row("validFrom", "2026-03-03").item(TODAY)).hasMessageContaining("施行期间与输入列不一致");
    }

    private static ListRow row(String column, String value) {
        Map<String, Object> columns =
                new HashMap<>(Map.of("code", "N05", "text", "发生重特大安全责任事故", "basis", "通行条款", "validFrom", "2020-07-01"));
        columns.put(column, value);
        return new ListRow(ListKind.NEGATIVE, "N05", columns);
    }
}
