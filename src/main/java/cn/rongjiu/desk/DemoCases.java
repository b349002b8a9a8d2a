package cn.rongjiu.desk;

import cn.rongjiu.engine.ConfigFiles;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.Yaml;

/** Plays the demo's cases of {@code config/demo/cases.yaml}, each once, through the same forms as people do. */
@Component
@Profile("demo")
@Order(300)
class DemoCases implements ApplicationRunner {

    private final FormService forms;
    private final TaskService tasks;
    private final RepositoryService repository;
    private final CaseListMapper cases;
    private final DemoStage stage;
    private final ObjectMapper json;

    DemoCases(
            FormService forms,
            TaskService tasks,
            RepositoryService repository,
            CaseListMapper cases,
            DemoStage stage,
            ObjectMapper json) {
        this.forms = forms;
        this.tasks = tasks;
        this.repository = repository;
        this.cases = cases;
        this.stage = stage;
        this.json = json;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Script script = json.convertValue(new Yaml().load(ConfigFiles.text("demo/cases.yaml")), Script.class);
        script.cases().stream()
                .filter(story -> cases.withMatter((String) story.values().get("matter")) == 0)
                .forEach(this::play);
    }

    private void play(Story story) {
        String process = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("tolerance-case")
                .latestVersion()
                .singleResult()
                .getId();
        String number = stage.as(
                story.by(), () -> forms.submitStartForm(process, story.values()).getBusinessKey());
        stage.work(number);
        for (Move move : story.steps()) {
            stage.as(move.by(), () -> take(number, move));
            stage.work(number);
        }
    }

    private Task take(String number, Move move) {
        Task task = tasks
                .createTaskQuery()
                .processInstanceBusinessKey(number)
                .taskDefinitionKey(move.step())
                .listPage(0, 1)
                .stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "config/demo/cases.yaml: " + move.step() + " is not open to " + move.by()));
        forms.submitTaskForm(task.getId(), move.values());
        return task;
    }

    private record Script(List<Story> cases) {}

    /** @param by who applies */
    private record Story(String by, Map<String, Object> values, List<Move> steps) {}

    private record Move(String by, String step, Map<String, Object> values) {}
}
