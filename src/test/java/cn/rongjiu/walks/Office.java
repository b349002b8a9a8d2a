package cn.rongjiu.walks;

import cn.rongjiu.engine.ConfigFiles;
import cn.rongjiu.testing.Procedure;
import cn.rongjiu.walks.OpenTask.Field;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.yaml.snakeyaml.Yaml;

/** The people and the open steps of a case, as the engine knows them. */
final class Office {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Procedure procedure;
    private final ProcessEngine engine;
    private final Map<String, List<String>> groups = new HashMap<>();
    private final List<String> people;

    Office(Procedure procedure) {
        this.procedure = procedure;
        this.engine = procedure.engine();
        this.people = demo();
        for (Group group : engine.getIdentityService().createGroupQuery().list()) {
            groups.put(
                    group.getId(),
                    engine
                            .getIdentityService()
                            .createUserQuery()
                            .memberOfGroup(group.getId())
                            .orderByUserId()
                            .asc()
                            .list()
                            .stream()
                            .map(User::getId)
                            .toList());
        }
    }

    /** Those of the demo only: whoever other tests left behind must not turn a walk another way. */
    private static List<String> demo() {
        Map<String, List<Map<String, Object>>> file = new Yaml().load(ConfigFiles.text("demo/people.yaml"));
        return file.get("people").stream()
                .map(person -> (String) person.get("id"))
                .sorted()
                .toList();
    }

    List<String> people() {
        return people;
    }

    /** In an order that does not depend on the engine's ids, so that a seed plays the same walk again. */
    List<OpenTask> open(String number) {
        return procedure.look(number).tasks().stream()
                .map(this::open)
                .sorted(Comparator.comparing(OpenTask::key)
                        .thenComparing(task -> task.personId() == null ? "" : task.personId())
                        .thenComparing(task -> String.join(" ", task.entitled())))
                .toList();
    }

    private OpenTask open(Task task) {
        List<String> entitled = task.getAssignee() == null ? candidates(task) : List.of(task.getAssignee());
        Object person = variable(task.getId(), "personId");
        Object only = person == null ? variable(task.getId(), "onlyPersonId") : person;
        return new OpenTask(task.getId(), task.getTaskDefinitionKey(), only == null ? null : only.toString(), entitled);
    }

    Object variable(String taskId, String name) {
        return engine.getTaskService().getVariable(taskId, name);
    }

    private List<String> candidates(Task task) {
        return engine.getTaskService().getIdentityLinksForTask(task.getId()).stream()
                .flatMap(this::members)
                .distinct()
                .sorted()
                .toList();
    }

    private Stream<String> members(IdentityLink link) {
        return link.getUserId() == null
                ? groups.getOrDefault(link.getGroupId(), List.of()).stream()
                : Stream.of(link.getUserId());
    }

    /** The form as it is shown to somebody, its computed choices filled in. */
    List<Field> form(String user, String taskId) {
        return as(user, () -> {
            try (InputStream form = engine.getFormService().getDeployedTaskForm(taskId)) {
                return Field.of(JSON.readTree(form));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private <T> T as(String user, Supplier<T> work) {
        List<String> of = groups.entrySet().stream()
                .filter(group -> group.getValue().contains(user))
                .map(Map.Entry::getKey)
                .toList();
        engine.getIdentityService().setAuthentication(user, of);
        try {
            return work.get();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }
}
