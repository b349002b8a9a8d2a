package cn.rongjiu.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest(classes = GroundOnly.class)
@ActiveProfiles("test")
class BrokenProcedureTest {

    @Autowired
    private RepositoryService repository;

    @Autowired
    private ProcedureCheck check;

    private SampleProcedure sample;

    @BeforeEach
    void sample_is_copied(@TempDir Path folder) throws IOException {
        sample = SampleProcedure.copiedTo(folder);
    }

    @Test
    void sound_sample_has_no_fault() {
        assertThat(check.faults(sample.files().read())).isEmpty();
    }

    @Test
    void all_broken_files_are_named_at_once_and_nothing_is_deployed() throws IOException {
        sample.change("bpmn/sample-case.bpmn", "targetRef=\"end_sample\"", "targetRef=\"end_lost\"");
        sample.change("forms/sample-step.form", "\"textfield\"", "\"filepicker\"");
        sample.change("config/decisions/sample-grade.dmn", "<text>\"EXEMPT\"</text>", "<text>\"EXEMPT</text>");
        long before = repository.createDeploymentQuery().count();

        BrokenProcedure broken = refused();

        assertThat(broken.what())
                .contains("4 处错误")
                .contains("bpmn/sample-case.bpmn 第 15 行 元素 flow_toEnd：")
                .contains("forms/sample-step.form 元素 field_matter：组件类型“filepicker”无法显示")
                .contains("decisions/sample-grade.dmn 元素 cell_exempt：");
        assertThat(broken.repair()).contains("流程图：").contains("表单：").contains("决策表：");
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    }

    @Test
    void every_fault_of_a_diagram_is_named() throws IOException {
        sample.change("bpmn/sample-case.bpmn", "targetRef=\"end_sample\"", "targetRef=\"end_lost\"");
        sample.change("bpmn/sample-case.bpmn", " camunda:formRefBinding=\"deployment\"", "");

        assertThat(refused().what()).contains("flow_toEnd").contains("sampleStep");
    }

    @Test
    void a_form_that_a_diagram_names_and_nobody_wrote_is_missed_before_the_first_case() throws IOException {
        sample.change("bpmn/sample-case.bpmn", "camunda:formRef=\"sample-step\"", "camunda:formRef=\"sample-stepp\"");

        assertThat(refused().what()).contains("bpmn/sample-case.bpmn 元素 sampleStep：没有编号为“sample-stepp”的表单");
    }

    @Test
    void a_misspelt_bean_is_missed_before_the_first_case() {
        byte[] diagram = Bpmn.convertToString(Bpmn.createExecutableProcess("letters")
                        .camundaHistoryTimeToLive(1)
                        .startEvent()
                        .serviceTask("sendLetter")
                        .camundaDelegateExpression("${nobodyWroteThis}")
                        .endEvent()
                        .done())
                .getBytes(StandardCharsets.UTF_8);

        assertThat(check.faults(Map.of("bpmn/letters.bpmn", diagram)))
                .extracting(Fault::sentence)
                .containsExactly("bpmn/letters.bpmn 元素 sendLetter：没有名为“nobodyWroteThis”的处理程序，请核对拼写");
    }

    @Test
    void diagram_cut_off_names_its_line() throws IOException {
        sample.change("bpmn/sample-case.bpmn", "</bpmn:process>", "");

        assertThat(refused().what()).contains("bpmn/sample-case.bpmn 第 18 行");
    }

    @Test
    void diagram_without_time_to_live_is_named() throws IOException {
        sample.change("bpmn/sample-case.bpmn", "camunda:historyTimeToLive=\"P3650D\"", "");

        assertThat(refused().what()).contains("bpmn/sample-case.bpmn").contains("historyTimeToLive");
    }

    @Test
    void broken_listener_expression_is_named_by_its_element() throws IOException {
        sample.change("bpmn/sample-case.bpmn", "name=\"填写样例\"", "name=\"填写样例\" camunda:assignee=\"${lead(\"");

        assertThat(refused().what()).contains("bpmn/sample-case.bpmn").contains("${lead(");
    }

    @Test
    void form_that_is_no_json_names_its_line() throws IOException {
        sample.change("forms/sample-step.form", "\"type\": \"default\",", "\"type\": \"default\"");

        assertThat(refused().what()).contains("forms/sample-step.form 第 4 行：不是完整的 JSON");
    }

    @Test
    void form_without_id_is_named() throws IOException {
        sample.change("forms/sample-step.form", "\"id\": \"sample-step\",", "");

        assertThat(refused().what()).contains("forms/sample-step.form：表单没有 id");
    }

    @Test
    void table_cut_off_names_its_line() throws IOException {
        sample.change("config/decisions/sample-grade.dmn", "</decisionTable>", "");

        assertThat(refused().what()).contains("decisions/sample-grade.dmn 第 14 行");
    }

    @Test
    void two_diagrams_with_one_key_are_named(@TempDir Path home) throws IOException {
        Files.createDirectories(home.resolve("bpmn"));
        Files.copy(sample.folder().resolve("bpmn/sample-case.bpmn"), home.resolve("bpmn/twin.bpmn"));

        assertThat(check.faults(sample.filesUnder(home).read()))
                .extracting(Fault::sentence)
                .containsExactly("bpmn/twin.bpmn 元素 sample-case：编号与 bpmn/sample-case.bpmn 重复");
    }

    private BrokenProcedure refused() {
        ProcedureDeployment deployment = new ProcedureDeployment(sample.files(), check, repository);
        return catchThrowableOfType(BrokenProcedure.class, deployment::afterSingletonsInstantiated);
    }
}
