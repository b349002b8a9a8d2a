package cn.rongjiu.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A broken table is found before it is deployed, with file and element. */
class DecisionTableCheckTest {

    private final DecisionTableCheck check = new DecisionTableCheck();

    @Test
    void every_table_we_ship_is_whole() throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(Path.of("config"))) {
            files = walk.filter(f -> f.toString().endsWith(".dmn")).toList();
        }
        assertThat(files).hasSizeGreaterThanOrEqualTo(6);
        for (Path file : files) {
            check.check(file.toString(), Files.readAllBytes(file));
        }
    }

    @Test
    void a_file_that_is_no_xml_is_told_with_its_line() throws IOException {
        assertBroken("</description>", "</descripton>", "第 4 行");
    }

    @Test
    void a_cell_that_is_no_feel_is_told_with_its_id() throws IOException {
        assertBroken(">\"PRIVATE\"<", ">= = \"PRIVATE\"<", "TG2_f1Motive");
    }

    @Test
    void a_word_without_quotation_marks_is_told_with_its_cell() throws IOException {
        assertBroken(">\"PRIVATE\"<", ">PRIVATE<", "TG2_f1Motive");
        assertBroken(">\"SERIOUS\"<", ">不轻<", "TG3_f4Nature");
        assertBroken(">false<", ">no<", "TG4_transferRequired");
    }

    @Test
    void an_input_column_that_computes_is_refused() throws IOException {
        assertBroken("<text>f4Nature</text>", "<text>upper case(f4Nature)</text>", "input_f4Nature");
    }

    private void assertBroken(String whole, String broken, String element) throws IOException {
        String dmn = Files.readString(Path.of("config/decisions/transfer-gate.dmn"));
        assertThat(dmn).contains(whole);
        byte[] content = dmn.replaceFirst(Pattern.quote(whole), broken).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> check.check("config/decisions/transfer-gate.dmn", content))
                .isInstanceOf(BrokenDecisionTable.class)
                .hasMessageContainingAll("config/decisions/transfer-gate.dmn", element);
    }
}
