package cn.rongjiu.engine;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * What a form demands of a value.
 *
 * @param minLength characters
 * @param maxLength characters
 * @param pattern must be found in the text, as browsers test it; null for none
 * @param min inclusive, null for none
 * @param max inclusive, null for none
 * @param decimals how many digits may follow the point, null for any
 */
record Limits(
        boolean required,
        int minLength,
        int maxLength,
        Pattern pattern,
        BigDecimal min,
        BigDecimal max,
        Integer decimals) {

    /** What a text field holds when the form sets no limit. */
    private static final int DEFAULT_MAX_LENGTH = 4000;

    static Limits of(JsonNode component) {
        JsonNode validate = component.path("validate");
        return new Limits(
                validate.path("required").asBoolean(),
                validate.path("minLength").asInt(0),
                validate.path("maxLength").asInt(DEFAULT_MAX_LENGTH),
                validate.hasNonNull("pattern")
                        ? Pattern.compile(validate.path("pattern").asText())
                        : null,
                number(validate.path("min")),
                number(validate.path("max")),
                component.hasNonNull("decimalDigits")
                        ? component.path("decimalDigits").asInt()
                        : null);
    }

    private static BigDecimal number(JsonNode limit) {
        return limit.isNumber() ? limit.decimalValue() : null;
    }
}
