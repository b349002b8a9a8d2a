package cn.rongjiu.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.testing.Answer;
import cn.rongjiu.testing.Procedure;
import cn.rongjiu.testing.Somebody;
import cn.rongjiu.testing.Stories;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody outside a step finds no way to it, by either root of the engine's interface. */
@Stories
class OutsidersTest {

    @Autowired
    private Procedure procedure;

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest", "/engine-rest/engine/default", "/camunda/api/engine/engine/default"})
    void outsider_finds_no_way_to_a_step(String root) {
        Road road = Road.deciding(procedure, Sheet.exempt());
        Task step = road.look().tasks().stream()
                .filter(task -> "giveDisciplineOpinion".equals(task.getTaskDefinitionKey()))
                .findFirst()
                .orElseThrow();
        for (String outsider : new String[] {"jiangbo", "lichuan", "zhengjie", "wangfang", "heping", "tangwen"}) {
            Somebody person =
                    root.startsWith("/camunda") ? procedure.as(outsider).atABrowser() : procedure.as(outsider);
            findsNothing(person, root, step);
            changesNothing(person, root, step);
        }
        procedure.as("fengtao").atABrowser().get(root + "/task/" + step.getId()).isDone();
    }

    private static void findsNothing(Somebody outsider, String root, Task step) {
        String asked = "taskDefinitionKey=giveDisciplineOpinion&processInstanceId=" + step.getProcessInstanceId();
        assertThat(outsider.get(root + "/task?" + asked).isDone().body()).isEmpty();
        assertThat(outsider.get(root + "/task/count?" + asked)
                        .isDone()
                        .body()
                        .path("count")
                        .asInt())
                .isZero();
        assertThat(outsider.get(root + "/history/task?taskId=" + step.getId())
                        .isDone()
                        .body())
                .isEmpty();
        for (String part : new String[] {
            "",
            "/form",
            "/form-variables",
            "/deployed-form",
            "/rendered-form",
            "/variables",
            "/localVariables",
            "/identity-links",
            "/comment"
        }) {
            isShut(outsider.get(root + "/task/" + step.getId() + part), outsider.id() + part);
        }
    }

    private void changesNothing(Somebody outsider, String root, Task step) {
        Map<String, Long> before = procedure.rows();
        for (String deed : new String[] {"/claim", "/unclaim", "/complete", "/submit-form", "/assignee", "/delegate"}) {
            isShut(
                    outsider.post(root + "/task/" + step.getId() + deed, Map.of("userId", outsider.id())),
                    outsider.id() + deed);
        }
        assertThat(procedure.rows()).isEqualTo(before);
    }

    private static void isShut(Answer answer, String what) {
        assertThat(answer.status()).as(what).isIn(400, 403, 404);
        assertThat(answer.message()).as(what).matches("(?s).*\\p{IsHan}.*");
    }
}
