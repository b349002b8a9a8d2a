package cn.rongjiu.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The lists we ship (2.2, 2.3). */
class ListTablesTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 7, 1);

    @Test
    void the_positive_list_has_its_sixteen_items() {
        assertThat(codes(ListKind.POSITIVE, FIRST_DAY)).containsExactlyElementsOf(numbered("P", 15, "P99"));
    }

    @Test
    void the_negative_list_has_its_twenty_items() {
        assertThat(codes(ListKind.NEGATIVE, FIRST_DAY)).containsExactlyElementsOf(numbered("N", 19, "N99"));
    }

    @Test
    void before_its_first_day_an_item_is_on_no_list() {
        for (ListKind kind : ListKind.values()) {
            assertThat(codes(kind, FIRST_DAY.minusDays(1))).isEmpty();
        }
    }

    @Test
    void four_negative_items_can_be_overcome_by_consent() {
        assertThat(items(ListKind.NEGATIVE, FIRST_DAY).stream()
                        .filter(item -> !item.absolute())
                        .map(ListItem::code))
                .containsExactly("N06", "N11", "N17", "N99");
    }

    @Test
    void five_negative_items_go_to_accountability() {
        assertThat(items(ListKind.NEGATIVE, FIRST_DAY).stream()
                        .filter(ListItem::transfer)
                        .map(ListItem::code))
                .containsExactly("N03", "N12", "N14", "N18", "N19");
    }

    @Test
    void only_the_positive_catch_all_needs_consent() {
        assertThat(items(ListKind.POSITIVE, FIRST_DAY).stream()
                        .filter(ListItem::consent)
                        .map(ListItem::code))
                .containsExactly("P99");
    }

    private static List<String> numbered(String letter, int last, String catchAll) {
        return Stream.concat(
                        IntStream.rangeClosed(1, last).mapToObj(i -> "%s%02d".formatted(letter, i)),
                        Stream.of(catchAll))
                .toList();
    }

    private static List<String> codes(ListKind kind, LocalDate on) {
        return items(kind, on).stream().map(ListItem::code).toList();
    }

    private static List<ListItem> items(ListKind kind, LocalDate on) {
        return new DecisionFile("lists/" + kind.key() + ".dmn")
                .rows(Map.of("on", on.toString())).stream()
                        .map(row -> new ListRow(kind, String.valueOf(row.get("code")), row).item(on))
                        .toList();
    }
}
