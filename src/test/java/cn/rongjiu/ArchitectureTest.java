package cn.rongjiu;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which room may know which; each sentence is first tried on a probe that breaks it. */
class ArchitectureTest {

    private static final int LONGEST_FILE = 150;
    private static final Path SOURCES = Path.of("src/main/java");
    private static final House RONGJIU = new House("cn.rongjiu");
    private static final House PROBES = new House("cn.rongjiu.probes");
    private static final JavaClasses OUR_CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(RONGJIU.root());
    private static final JavaClasses PROBE_CLASSES = new ClassFileImporter().importPackages(PROBES.root());

    static Stream<Arguments> sentences() {
        return Stream.of(
                sentence("stages never know one another", House::stagesMeetOnlyInADiagram, "start.KnowsAnotherStage"),
                sentence(
                        "concepts use only casefile, calendar and ground",
                        House::conceptsStandOnCasefileCalendarAndGround,
                        "notice.KnowsTheRecord"),
                sentence("casefile uses only ground", House::casefileStandsOnGroundAlone, "casefile.KnowsTheCalendar"),
                sentence("nobody uses a reader", House::nobodyUsesAReader, "record.KnowsTheDesk"),
                sentence("rooms form no cycle", House::roomsFormNoCycle, "calendar.Days"),
                sentence(
                        "org.camunda stays in delegates, listeners, ground and readers",
                        House::camundaStaysInDelegatesListenersGroundAndReaders,
                        "start.SpeaksToTheEngine"),
                sentence(
                        "org.apache.ibatis stays in mappers", House::myBatisStaysInMappers, "casefile.SelectsByItself"),
                sentence(
                        "nothing is printed",
                        house -> GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS,
                        "start.PrintsToTheConsole"),
                sentence(
                        "nothing is injected into fields",
                        house -> GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION,
                        "start.InjectsIntoAField"));
    }

    private static Arguments sentence(String name, Function<House, ArchRule> rule, String probe) {
        return Arguments.of(name, rule, probe);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sentences")
    void the_house_keeps_the_sentence(String name, Function<House, ArchRule> rule, String probe) {
        rule.apply(RONGJIU).check(OUR_CLASSES);
    }

    @ParameterizedTest(name = "{0}: caught at {2}")
    @MethodSource("sentences")
    void a_room_that_breaks_the_sentence_is_caught(String name, Function<House, ArchRule> rule, String probe) {
        List<String> caught =
                rule.apply(PROBES).evaluate(PROBE_CLASSES).getFailureReport().getDetails();

        assertThat(caught).anyMatch(line -> line.contains(PROBES.root() + "." + probe));
        assertThat(caught).noneMatch(line -> line.contains("WellBehaved"));
    }

    @Test
    void every_room_is_named_in_the_rules_and_every_named_room_is_built() {
        Set<String> built = OUR_CLASSES.stream()
                .map(RONGJIU::room)
                .filter(room -> !room.isEmpty())
                .collect(Collectors.toSet());
        Set<String> due = Rooms.all();
        due.removeAll(Rooms.NOT_BUILT_YET);

        assertThat(built)
                .as("rooms with classes; add a new one to Rooms, or take it out of NOT_BUILT_YET")
                .containsExactlyInAnyOrderElementsOf(due);
    }

    @Test
    void map_in_the_readme_names_every_room() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        Stream.of(Rooms.STAGES, Rooms.CONCEPTS, Rooms.READERS, Rooms.GROUND).forEach(kind -> assertThat(
                        readme.lines().filter(line -> line.startsWith("| ")).map(ArchitectureTest::inTicks))
                .as("a line of the map in README.md")
                .contains(kind.stream()
                        .filter(room -> !Rooms.NOT_BUILT_YET.contains(room))
                        .collect(Collectors.toSet())));
    }

    private static Set<String> inTicks(String line) {
        return Pattern.compile("`([^`]+)`")
                .matcher(line)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    @Test
    void no_source_file_is_longer_than_a_reader_can_hold() throws IOException {
        assertThat(longFiles(SOURCES)).as("split the class by what it knows").isEmpty();
    }

    @Test
    void a_long_source_file_is_caught(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("Long.java"), Collections.nCopies(LONGEST_FILE + 1, "//"));
        Files.write(folder.resolve("Short.java"), Collections.nCopies(LONGEST_FILE, "//"));

        assertThat(longFiles(folder)).containsExactly("Long.java: 151 lines");
    }

    private static List<String> longFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> lines(file) > LONGEST_FILE)
                    .map(file -> folder.relativize(file) + ": " + lines(file) + " lines")
                    .sorted()
                    .toList();
        }
    }

    private static int lines(Path file) {
        try {
            return Files.readAllLines(file).size();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
