package cn.rongjiu.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for the deployment on either database. */
interface DeploymentStory {

    RepositoryService repository();

    ProcedureCheck check();

    @BeforeEach
    default void nothing_is_deployed() {
        for (Deployment deployment : repository().createDeploymentQuery().list()) {
            repository().deleteDeployment(deployment.getId(), true);
        }
    }

    @Test
    default void whole_procedure_is_one_deployment_with_stable_names(@TempDir Path folder) throws IOException {
        deploy(SampleProcedure.copiedTo(folder).files());

        assertThat(repository()
                        .createDeploymentQuery()
                        .deploymentName("procedure")
                        .count())
                .isOne();
        assertThat(repository().getDeploymentResourceNames(newest()))
                .containsExactlyInAnyOrder(
                        "bpmn/sample-case.bpmn",
                        "forms/sample-step.form",
                        "decisions/sample-grade.dmn",
                        "procedure.sha256");
    }

    @Test
    default void second_start_makes_no_new_version(@TempDir Path folder) throws IOException {
        SampleProcedure sample = SampleProcedure.copiedTo(folder);
        deploy(sample.files());
        deploy(sample.files());

        assertThat(deployments()).isOne();
        assertThat(version()).isOne();
    }

    @Test
    default void jar_and_folders_make_no_new_version(@TempDir Path folder, @TempDir Path other) throws IOException {
        SampleProcedure sample = SampleProcedure.copiedTo(folder);
        deploy(sample.files());
        deploy(new ProcedureFiles(
                SampleProcedure.NO_HOME.toString(), "jar:" + jar(sample, other).toUri() + "!/"));

        assertThat(deployments()).isOne();
    }

    @Test
    default void one_changed_file_deploys_all_together(@TempDir Path folder) throws IOException {
        SampleProcedure sample = SampleProcedure.copiedTo(folder);
        deploy(sample.files());
        makeOlder();
        sample.change("bpmn/sample-case.bpmn", "填写样例", "填写新样例");
        deploy(sample.files());

        assertThat(version()).isEqualTo(2);
        assertThat(repository().getDeploymentResourceNames(newest())).hasSize(4);
    }

    @Test
    default void deleted_file_makes_a_new_deployment_without_it(@TempDir Path folder) throws IOException {
        SampleProcedure sample = SampleProcedure.copiedTo(folder);
        Files.writeString(
                folder.resolve("forms/spare.form"),
                Files.readString(folder.resolve("forms/sample-step.form")).replace("sample-step", "spare"));
        deploy(sample.files());
        makeOlder();
        sample.delete("forms/spare.form");
        deploy(sample.files());

        assertThat(deployments()).isEqualTo(2);
        assertThat(repository().getDeploymentResourceNames(newest()))
                .contains("bpmn/sample-case.bpmn")
                .doesNotContain("forms/spare.form");
    }

    @Test
    default void file_beside_the_jar_replaces_the_one_inside(@TempDir Path folder, @TempDir Path home)
            throws IOException {
        SampleProcedure sample = SampleProcedure.copiedTo(folder);
        Files.createDirectories(home.resolve("forms"));
        Files.writeString(
                home.resolve("forms/sample-step.form"),
                Files.readString(folder.resolve("forms/sample-step.form")).replace("事项", "本单位事项"));

        Map<String, byte[]> files = sample.filesUnder(home).read();

        assertThat(files).hasSize(3);
        assertThat(new String(files.get("forms/sample-step.form"), StandardCharsets.UTF_8))
                .contains("本单位事项");
    }

    private void deploy(ProcedureFiles files) {
        new ProcedureDeployment(files, check(), repository()).afterSingletonsInstantiated();
    }

    private long deployments() {
        return repository().createDeploymentQuery().count();
    }

    private int version() {
        return repository()
                .createProcessDefinitionQuery()
                .processDefinitionKey("sample-case")
                .latestVersion()
                .singleResult()
                .getVersion();
    }

    private String newest() {
        return repository()
                .createDeploymentQuery()
                .orderByDeploymentTime()
                .desc()
                .list()
                .get(0)
                .getId();
    }

    /** The engine's clock moves on: MySQL keeps deployment times to the second. */
    private static void makeOlder() {
        ClockUtil.offset(5_000L);
    }

    private static Path jar(SampleProcedure sample, Path folder) throws IOException {
        Path jar = folder.resolve("procedure.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> files = Files.walk(sample.folder())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                entries.putNextEntry(
                        new JarEntry(sample.folder().relativize(file).toString()));
                Files.copy(file, entries);
            }
        }
        return jar;
    }
}
