package cn.rongjiu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.rongjiu.engine.ConfigFiles;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.error.MarkedYAMLException;

class CatalogueTest {

    private final String shipped = ConfigFiles.text("documents.yaml");
    private final Catalogue catalogue = CatalogueFile.read(shipped);

    @Test
    void the_catalogue_names_all_fifty_documents() {
        assertThat(catalogue.documents().keySet())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 50)
                        .mapToObj("W%02d"::formatted)
                        .toList());
        assertThat(catalogue.item("W22").title()).isEqualTo("容错认定书");
    }

    @Test
    void an_unknown_code_is_refused() {
        assertThatThrownBy(() -> catalogue.item("W51"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("W51");
    }

    @Test
    void joint_documents_count_with_the_lead_body() {
        assertThat(catalogue.series(catalogue.item("W22"))).isEqualTo(Catalogue.Body.DISCIPLINE);
        assertThat(CatalogueFile.read(shipped.replace("lead: DISCIPLINE", "lead: ORGANISATION"))
                        .series(catalogue.item("W22")))
                .isEqualTo(Catalogue.Body.ORGANISATION);
    }

    @Test
    void the_pattern_may_name_the_body() {
        Catalogue withBody = CatalogueFile.read(
                shipped.replace("numbering: \"{region}容{kind}", "numbering: \"{region}{body}容{kind}"));
        assertThat(withBody.number(withBody.item("W22"), 2026, 3)).isEqualTo("临江纪容认〔2026〕3号");
    }

    @Test
    void case_numbers_are_printed_by_the_pattern_of_the_region() {
        PrintedNumber printed = new PrintedNumber(catalogue);
        assertThat(printed.of("RJ-2026-0017")).isEqualTo("容〔2026〕17号");
        assertThat(printed.of("RJ-2027-12345")).isEqualTo("容〔2027〕12345号");
        assertThatThrownBy(() -> printed.of("17")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    region: 临江           | region: ''             | region
                    lead: DISCIPLINE       | lead: JOINT            | lead
                    lead: DISCIPLINE       | lead: NOBODY           | lead
                    {seq}号"\\n            | 号"\\n                 | numbering
                    {region}容             | {place}容              | {place}
                    INTAKE: 受             | INTAKE: 受理           | bodies.INTAKE
                    INTAKE: 受             | INTAKE: 纪             | bodies
                    kind: 认               | kind: A                | documents.W22.kind
                    kind: 认               | kind: 受               | documents.W22.kind
                    title: 容错认定书,     | titel: 容错认定书,     | W22
                    body: ORGANISATION     | body: NOBODY           | W50
                    """)
    void a_broken_catalogue_stops_the_start_and_names_the_place(String right, String wrong, String place) {
        String broken = shipped.replaceFirst(
                "\\Q" + right.replace("\\n", "\n") + "\\E",
                java.util.regex.Matcher.quoteReplacement(wrong.replace("\\n", "\n")));
        assertThat(broken).isNotEqualTo(shipped);
        assertThatThrownBy(() -> CatalogueFile.read(broken))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("config/documents.yaml")
                .hasMessageContaining(place)
                .hasMessageContaining("请改正后重新启动");
    }

    @Test
    void a_document_listed_twice_stops_the_start() {
        assertThatThrownBy(() -> CatalogueFile.read(shipped.replace("  W23:", "  W22:")))
                .isInstanceOf(MarkedYAMLException.class)
                .hasMessageContaining("W22");
    }
}
