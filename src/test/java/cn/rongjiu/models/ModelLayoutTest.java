package cn.rongjiu.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What an eye sees at once and a coordinate can tell; each set of rules is tried on a diagram that breaks it. */
class ModelLayoutTest {

    private static final Path PROBES = Path.of("src/test/resources/probes/bpmn");

    static Stream<Arguments> rules() {
        return Stream.of(
                rule("drawing", DrawingStyle::findings),
                rule("crossings", Crossings::findings),
                rule("frames", Frames::findings),
                rule("texts", LabelStyle::findings),
                rule("road", MainRoad::findings));
    }

    private static Arguments rule(String name, Function<Diagram, Stream<String>> findings) {
        return Arguments.of(name, findings);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void every_diagram_is_drawn_by_the_rules(String name, Function<Diagram, Stream<String>> rule) {
        assertThat(Diagram.all().stream().flatMap(rule)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void a_drawing_that_breaks_the_rules_is_caught(String name, Function<Diagram, Stream<String>> rule) {
        Diagram probe = Diagram.read(PROBES.resolve("broken-" + name + ".bpmn"));

        assertThat(rule.apply(probe)).containsExactlyInAnyOrderElementsOf(Expected.of(PROBES, "broken-" + name));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void a_drawing_that_keeps_them_all_is_left_alone(String name, Function<Diagram, Stream<String>> rule) {
        assertThat(rule.apply(Diagram.read(PROBES.resolve("well-drawn.bpmn")))).isEmpty();
    }
}
