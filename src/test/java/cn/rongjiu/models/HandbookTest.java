package cn.rongjiu.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.Test;

/** The rule handbook states every rule and points only to what exists. */
class HandbookTest {

    private static final Path HANDBOOK = Path.of("src/docs/handbook/rules.md");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Pattern IN_DIAGRAM = Pattern.compile("`(tolerance-\\w+)` · (`\\w+`(?:, `\\w+`)*)");
    private static final Pattern TEST = Pattern.compile("`(\\w+Test)(?:#(\\w+))?`");

    @Test
    void every_number_is_stated() throws IOException {
        String handbook = Files.readString(HANDBOOK);
        Stream<String> numbers = Stream.of(
                        numbers("P%d", 0, 14),
                        numbers("W%02d", 1, 50),
                        numbers("T%02d", 1, 40),
                        numbers("D%d", 1, 9),
                        numbers("N%02d", 1, 19),
                        numbers("P%02d", 1, 15),
                        numbers("E%d", 1, 37),
                        numbers("R%02d", 1, 16))
                .flatMap(all -> all);

        assertThat(numbers.filter(number -> !handbook.matches("(?s).*(?<!\\w)" + number + "(?!\\d).*")))
                .isEmpty();
    }

    @Test
    void every_element_and_test_it_names_exists() throws IOException {
        assertThat(dead(Files.readString(HANDBOOK), elements())).isEmpty();
    }

    @Test
    void a_renamed_element_or_test_is_caught() {
        String page = "`tolerance-start` · `reviewApplication`, `lostStep` | `HandbookTest#every_number_is_stated`"
                + " | `HandbookTest#lost_rule` | `LostTest`";

        assertThat(dead(page, Map.of("tolerance-start", Set.of("reviewApplication"))))
                .containsExactly("tolerance-start · lostStep", "HandbookTest#lost_rule", "LostTest");
    }

    private static Stream<String> numbers(String pattern, int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(pattern::formatted);
    }

    private static Map<String, Set<String>> elements() {
        return Diagram.all().stream().collect(Collectors.toMap(Diagram::key, diagram -> diagram.nodes()
                .map(FlowNode::getId)
                .collect(Collectors.toSet())));
    }

    private static List<String> dead(String page, Map<String, Set<String>> elements) {
        Sources tests = Sources.read(TESTS);
        Stream<String> steps = IN_DIAGRAM.matcher(page).results().flatMap(named -> Stream.of(
                        named.group(2).replace("`", "").split(", "))
                .filter(id -> !elements.getOrDefault(named.group(1), Set.of()).contains(id))
                .map(id -> named.group(1) + " · " + id));
        Stream<String> names = TEST.matcher(page)
                .results()
                .filter(named -> !tests.mention("class " + named.group(1))
                        || named.group(2) != null && !tests.mention("void " + named.group(2)))
                .map(named -> named.group().replace("`", ""));
        return Stream.concat(steps, names).toList();
    }
}
