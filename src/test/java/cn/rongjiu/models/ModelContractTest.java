package cn.rongjiu.models;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.engine.HumanStep;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/** Diagrams, forms, decisions, config and code say the same words, and nothing is left over on either side. */
class ModelContractTest {

    private static final Path PROBES = Path.of("src/test/resources/probes/contract");
    private static final Beans BEANS = Beans.of("cn.rongjiu");

    static Stream<Arguments> contracts() {
        return Stream.of(
                contract("files", FileContract::findings),
                contract("beans", BeanContract::findings),
                contract("variables", VariableContract::findings),
                contract("papers", PaperContract::findings));
    }

    private static Arguments contract(String name, Function<Parts, Stream<String>> findings) {
        return Arguments.of(name, findings);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contracts")
    void everything_named_exists_and_nothing_is_left_over(String name, Function<Parts, Stream<String>> contract)
            throws IOException {
        assertThat(contract.apply(ours())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contracts")
    void a_word_without_its_other_side_is_caught(String name, Function<Parts, Stream<String>> contract)
            throws IOException {
        assertThat(contract.apply(probe())).containsExactlyInAnyOrderElementsOf(Expected.of(PROBES, name));
    }

    @Test
    void the_installation_knows_groups() throws IOException {
        assertThat(ours().groups()).contains("intake", "discipline-leader");
    }

    private static Parts ours() throws IOException {
        return new Parts(
                Diagram.all(),
                Form.all(),
                BEANS,
                Sources.read(Path.of("src/main/java")),
                Path.of("config"),
                Files.readString(Path.of("src/docs/handbook/rules.md")),
                groups(Path.of("config/demo/people.yaml")));
    }

    private static Parts probe() throws IOException {
        Map<String, Class<?>> beans = Map.of(
                "acceptApplication", JavaDelegate.class,
                "neverDrawn", JavaDelegate.class,
                "clock", String.class,
                "neverAsked", HumanStep.class);
        return new Parts(
                List.of(
                        Diagram.read(PROBES.resolve("bpmn/probe-case.bpmn")),
                        Diagram.read(PROBES.resolve("bpmn/probe-alone.bpmn"))),
                Stream.of("review-application", "never-used")
                        .map(id -> Form.read(PROBES.resolve("forms/" + id + ".form")))
                        .toList(),
                new Beans(beans),
                Sources.read(PROBES.resolve("code")),
                PROBES.resolve("config"),
                "P2 acceptance; T01; W07",
                Set.of("intake", "nobody-uses"));
    }

    /** Every group that somebody of the demo belongs to. */
    private static Set<String> groups(Path people) throws IOException {
        Set<String> groups = new TreeSet<>();
        if (Files.exists(people)) {
            collect(new Yaml().load(Files.readString(people)), groups);
        }
        return groups;
    }

    private static void collect(Object node, Set<String> groups) {
        if (node instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                if ("groups".equals(key) && value instanceof List<?> names) {
                    names.forEach(name -> groups.add(name.toString()));
                } else {
                    collect(value, groups);
                }
            });
        } else if (node instanceof List<?> list) {
            list.forEach(item -> collect(item, groups));
        }
    }
}
