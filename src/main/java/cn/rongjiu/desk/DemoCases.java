package cn.rongjiu.desk;

import cn.rongjiu.engine.ConfigFiles;
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

    DemoCases(
            FormService forms, TaskService tasks, RepositoryService repository, CaseListMapper cases, DemoStage stage) {
        this.forms = forms;
        this.tasks = tasks;
        this.repository = repository;
        this.cases = cases;
        this.stage = stage;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Map<String, List<Map<String, Object>>> file = new Yaml().load(ConfigFiles.text("demo/cases.yaml"));
        file.get("cases").stream()
                .filter(story -> cases.withMatter((String) values(story).get("matter")) == 0)
                .forEach(this::play);
    }

    private void play(Map<String, Object> story) {
        String process = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("tolerance-case")
                .latestVersion()
                .singleResult()
                .getId();
        String number = stage.as((String) story.get("by"), () -> forms.submitStartForm(process, values(story))
                .getBusinessKey());
        stage.work(number);
        for (Object step : (List<?>) story.get("steps")) {
            take(number, (Map<?, ?>) step);
            stage.work(number);
        }
    }

    private void take(String number, Map<?, ?> step) {
        stage.as((String) step.get("by"), () -> {
            Task task = tasks
                    .createTaskQuery()
                    .processInstanceBusinessKey(number)
                    .taskDefinitionKey((String) step.get("step"))
                    .listPage(0, 1)
                    .stream()
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(
                            "config/demo/cases.yaml: " + step.get("step") + " is not open to " + step.get("by")));
            forms.submitTaskForm(task.getId(), values(step));
            return task;
        });
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> values(Map<?, ?> part) {
        return (Map<String, Object>) part.get("values");
    }
}
