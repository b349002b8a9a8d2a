package cn.rongjiu.engine;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.testing.Application;
import cn.rongjiu.testing.Procedure;
import cn.rongjiu.testing.Stories;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** A diagram is changed while cases run (E34). */
@Stories
class RedeploymentTest {

    private static final String DAY = "2025-03-03";
    private static final Path NOTHING = Path.of("target/no-such-home");

    @Autowired
    private Procedure procedure;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private ProcedureCheck check;

    @AfterEach
    void original_again() {
        deploy(NOTHING);
    }

    @Test
    void running_cases_stay_on_their_diagrams_and_numbers_never_repeat(@TempDir Path home) throws IOException {
        String running = applies();
        deploy(changed(home));
        String fresh = applies();
        assertThat(names(running)).containsExactly("审查申请");
        assertThat(names(fresh)).containsExactly("审查申请（新）");

        for (String number : List.of(fresh, running)) {
            does("wangfang", "reviewApplication", number, Map.of("acceptanceDecision", "ACCEPT"));
            does("chenguang", "approveStart", number, Map.of("startApproved", true));
        }
        assertThat(names(running))
                .as("called after the change, and still of its own time")
                .containsExactly("指定核实人员");
        assertThat(deployments(running)).hasSize(1).doesNotContainAnyElementsOf(deployments(fresh));
        assertThat(deployments(fresh)).hasSize(1);
        assertThat(serial("W10", running)).isEqualTo(serial("W10", fresh) + 1);
        assertThat(serial("W05", fresh)).isEqualTo(serial("W05", running) + 1);
        assertThat(procedure
                        .database()
                        .queryForList(
                                "select document_number from rj_document where document_number is not null",
                                String.class))
                .doesNotHaveDuplicates();
    }

    private String applies() {
        return procedure.on(DAY).as("lichuan").applies(Application.about("李川"));
    }

    private void does(String who, String task, String number, Map<String, Object> fields) {
        procedure.as(who).completes(task).of(number).with(fields);
    }

    private static Path changed(Path home) throws IOException {
        Path diagram = Files.createDirectories(home.resolve("bpmn")).resolve("tolerance-start.bpmn");
        String text = Files.readString(Path.of("bpmn/tolerance-start.bpmn"));
        assertThat(text).contains("name=\"审查申请\"");
        Files.writeString(diagram, text.replace("name=\"审查申请\"", "name=\"审查申请（新）\""));
        return home;
    }

    /** As a start does, with the files beside the jar. */
    private void deploy(Path home) {
        ClockUtil.reset();
        new ProcedureDeployment(new ProcedureFiles(home.toString(), "classpath*:"), check, repository)
                .afterSingletonsInstantiated();
    }

    private List<String> names(String number) {
        return procedure.look(number).tasks().stream()
                .map(task -> task.getName())
                .toList();
    }

    private List<String> deployments(String number) {
        return procedure
                .engine()
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .list()
                .stream()
                .map(HistoricProcessInstance::getProcessDefinitionId)
                .map(id -> repository.getProcessDefinition(id).getDeploymentId())
                .distinct()
                .toList();
    }

    /** The running number of the case's document of this kind. */
    private int serial(String code, String number) {
        String printed = procedure
                .database()
                .queryForObject(
                        "select document_number from rj_document where case_number = ? and code = ?",
                        String.class,
                        number,
                        code);
        return Integer.parseInt(printed.replaceAll(".*〕(\\d+)号", "$1"));
    }
}
