package cn.rongjiu.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A printed number with places to fill: {@code {region}容{kind}〔{year}〕{seq}号}. */
record NumberPattern(String text) {

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    NumberPattern {}

    boolean names(String place) {
        return text.contains("{" + place + "}");
    }

    /** The first place outside the given names. */
    Optional<String> unknownPlace(Set<String> known) {
        return PLACE.matcher(text)
                .results()
                .map(place -> place.group(1))
                .filter(place -> !known.contains(place))
                .findFirst();
    }

    String fill(Map<String, ?> values) {
        return PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(String.valueOf(values.get(place.group(1)))));
    }
}
