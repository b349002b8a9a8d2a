package cn.rongjiu.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How every diagram is named, built and made safe to run; each set of rules is tried on a diagram that breaks it. */
class ModelStyleTest {

    /** Processes of the road from application to a served decision. */
    static final Set<String> BUILT = Set.of(
            "tolerance-case",
            "tolerance-start",
            "tolerance-verification",
            "tolerance-person",
            "tolerance-determination");

    private static final Set<String> LARGE = Set.of(
            "tolerance-case",
            "tolerance-start",
            "tolerance-verification",
            "tolerance-person",
            "tolerance-determination",
            "tolerance-publicity");

    private static final Path PROBES = Path.of("src/test/resources/probes/bpmn");

    static Stream<Arguments> rules() {
        return Stream.of(
                rule("names", NameStyle::findings),
                rule("flows", FlowStyle::findings),
                rule("engine", EngineStyle::findings),
                rule("savepoints", SavePointStyle::findings));
    }

    private static Arguments rule(String name, Function<Diagram, Stream<String>> findings) {
        return Arguments.of(name, findings);
    }

    @Test
    void the_built_processes_are_there() {
        assertThat(Diagram.all()).extracting(Diagram::key).containsAll(BUILT);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void every_diagram_keeps_the_rules(String name, Function<Diagram, Stream<String>> rule) {
        assertThat(Diagram.all().stream().flatMap(rule)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void a_diagram_that_breaks_the_rules_is_caught(String name, Function<Diagram, Stream<String>> rule) {
        Diagram probe = Diagram.read(PROBES.resolve("broken-" + name + ".bpmn"));

        assertThat(rule.apply(probe)).containsExactlyInAnyOrderElementsOf(Expected.of(PROBES, "broken-" + name));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void a_diagram_that_keeps_them_all_is_left_alone(String name, Function<Diagram, Stream<String>> rule) {
        assertThat(rule.apply(Diagram.read(PROBES.resolve("well-made.bpmn")))).isEmpty();
    }

    @Test
    void diagrams_above_fifteen_nodes_are_known_by_name() {
        List<String> large = Diagram.all().stream()
                .filter(diagram -> diagram.nodes().count() > FlowStyle.USUAL_NODES)
                .map(Diagram::key)
                .toList();

        assertThat(large)
                .as("more than 15 nodes only where the procedure demands it")
                .isSubsetOf(LARGE);
    }
}
