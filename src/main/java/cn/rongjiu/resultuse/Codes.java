package cn.rongjiu.resultuse;

import java.util.Arrays;
import java.util.List;

/** A cell of a decision table that names several codes, parted by commas. */
final class Codes {

    private Codes() {}

    static List<String> of(Object cell) {
        return cell instanceof String text
                ? Arrays.stream(text.split(","))
                        .map(String::strip)
                        .filter(code -> !code.isEmpty())
                        .toList()
                : List.of();
    }
}
