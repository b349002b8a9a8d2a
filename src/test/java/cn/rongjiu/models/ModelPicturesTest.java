package cn.rongjiu.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pictures beside the diagrams show the diagrams as they are now. */
class ModelPicturesTest {

    private static final Path FOLDER = Diagram.FOLDER.resolve("pictures");
    private static final Path PROBE = Path.of("src/test/resources/probes/pictures/every-shape.bpmn");
    private static final String REFRESH = "图与流程不一致，请运行 ./mvnw test -Dtest=ModelPicturesTest -Dpictures=write 重新生成后一并提交";

    @BeforeAll
    static void refresh() throws IOException {
        if ("write".equals(System.getProperty("pictures"))) {
            Files.createDirectories(FOLDER);
            for (Diagram diagram : Diagram.all()) {
                Files.writeString(picture(diagram), ModelPictures.draw(diagram.model()));
            }
        }
    }

    @Test
    void every_picture_shows_the_diagram_as_it_is() throws IOException {
        for (Diagram diagram : Diagram.all()) {
            assertThat(picture(diagram)).as(REFRESH).exists();
            assertThat(Files.readString(picture(diagram)).equals(ModelPictures.draw(diagram.model())))
                    .as("%s：%s", picture(diagram), REFRESH)
                    .isTrue();
        }
    }

    @Test
    void no_picture_outlives_its_diagram() {
        List<Path> due = Diagram.all().stream().map(ModelPicturesTest::picture).toList();

        assertThat(Diagram.files(FOLDER, ".svg")).as("删除没有流程的图").isSubsetOf(due);
    }

    @Test
    void every_element_can_be_found_in_its_picture() {
        Diagram probe = Diagram.read(PROBE);
        String picture = ModelPictures.draw(probe.model());

        assertThat(probe.each(FlowElement.class)).isNotEmpty().allSatisfy(element -> assertThat(picture)
                .contains("<g id=\"el_" + element.getId() + "\""));
    }

    @Test
    void a_moved_step_changes_the_picture() throws IOException {
        String before = Files.readString(PROBE);
        String after = before.replace("x=\"160\" y=\"80\"", "x=\"170\" y=\"80\"");

        assertThat(after).isNotEqualTo(before);
        assertThat(picture(after)).isNotEqualTo(picture(before)).isEqualTo(picture(after));
    }

    private static String picture(String xml) throws IOException {
        Path file = Files.createTempFile("moved", ".bpmn");
        try {
            Files.writeString(file, xml);
            return ModelPictures.draw(Diagram.read(file).model());
        } finally {
            Files.delete(file);
        }
    }

    private static Path picture(Diagram diagram) {
        return FOLDER.resolve(diagram.key() + ".svg");
    }
}
