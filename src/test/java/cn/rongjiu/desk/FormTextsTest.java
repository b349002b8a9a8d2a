package cn.rongjiu.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The form library has no hook for translations: what it may say is read from the library that is shipped. */
class FormTextsTest {

    private static final String WEBJAR = "/META-INF/resources/webjars/camunda/";
    private static final Pattern RULE = Pattern.compile("^ {2}\\[/(.+)/s?, '", Pattern.MULTILINE);
    private static final Pattern PUSHED_ERROR =
            Pattern.compile("push\\([\"`]((?:Field|Value|Please select)[^\"`]*[.)])[\"`]\\)");

    /** Texts beside the errors, as the library writes them; each must still be there. */
    private static final List<String> OTHER_TEXTS = List.of(
            "Date and time must both be entered.",
            "Search",
            "Select",
            "No results",
            "All values selected",
            "Skip to search",
            "Remove tag",
            "Nothing to show.",
            "No content to show.",
            "External content couldn't be loaded.",
            "This is an image placeholder",
            "Add new",
            "Collapse",
            "Previous page",
            "Next page",
            "Click to remove sorting",
            "hh:mm ?m",
            "hh:mm",
            "Powered by bpmn.io",
            "Web-based tooling for BPMN, DMN, and forms powered by");

    /** Texts the library puts together while it runs. */
    private static final List<String> COMPOSED = List.of(
            "Value is expected to be an integer.",
            "Value is expected to have at most 1 decimal digit.",
            "Value is expected to have at most 2 decimal digits.",
            "Expand all (7)",
            "Remove list item 3",
            "Click to sort by 姓名 descending",
            "Click to sort by 姓名 ascending");

    @Test
    void every_error_the_form_library_can_show_has_a_chinese_sentence() throws IOException {
        List<String> errors = errorsOf(read(WEBJAR + "lib/deps.js"));
        assertThat(errors).as("messages found in the library").hasSizeGreaterThanOrEqualTo(10);
        assertThat(untranslated(errors, rules())).isEmpty();
    }

    @Test
    void every_other_text_of_the_form_library_is_translated_and_still_in_use() throws IOException {
        String library = read(WEBJAR + "lib/deps.js");
        assertThat(OTHER_TEXTS).allMatch(library::contains);
        assertThat(untranslated(OTHER_TEXTS, rules())).isEmpty();
        assertThat(untranslated(COMPOSED, rules())).isEmpty();
    }

    @Test
    void a_message_without_a_rule_is_caught() throws IOException {
        List<String> errors =
                errorsOf("e.push(\"Field must be blue.\"),e.push(`Field must have minimum value of ${t}.`)");
        assertThat(untranslated(errors, rules())).containsExactly("Field must be blue.");
    }

    private static List<String> errorsOf(String library) {
        return PUSHED_ERROR
                .matcher(library)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static List<String> untranslated(List<String> texts, List<Pattern> rules) {
        return texts.stream()
                .filter(text ->
                        rules.stream().noneMatch(rule -> rule.matcher(text).find()))
                .toList();
    }

    private static List<Pattern> rules() throws IOException {
        return RULE.matcher(read(WEBJAR + "app/tasklist/plugin/form-texts.js"))
                .results()
                .map(match -> Pattern.compile(match.group(1), Pattern.DOTALL))
                .toList();
    }

    private static String read(String resource) throws IOException {
        try (InputStream in = FormTextsTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
