package cn.rongjiu.walks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The steps of the drawn procedure that wait for somebody, as {@code process/step}. */
final class HumanSteps {

    private HumanSteps() {}

    static Set<String> drawn() {
        Set<String> steps = new TreeSet<>();
        try {
            Resource[] diagrams = new PathMatchingResourcePatternResolver().getResources("classpath:bpmn/*.bpmn");
            Arrays.stream(diagrams).forEach(diagram -> steps.addAll(of(diagram)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return steps;
    }

    private static Set<String> of(Resource diagram) {
        try (InputStream stream = diagram.getInputStream()) {
            BpmnModelInstance model = Bpmn.readModelFromStream(stream);
            Set<String> steps = new TreeSet<>();
            for (Process process : model.getModelElementsByType(Process.class)) {
                model.getModelElementsByType(UserTask.class)
                        .forEach(task -> steps.add(process.getId() + "/" + task.getId()));
            }
            return steps;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
