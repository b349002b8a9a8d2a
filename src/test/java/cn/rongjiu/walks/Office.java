package cn.rongjiu.walks;

import cn.rongjiu.engine.ConfigFiles;
import cn.rongjiu.testing.Procedure;
import cn.rongjiu.walks.OpenTask.Field;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.yaml.snakeyaml.Yaml;

/** The people and the open steps of a case, as the engine knows them. */
final class Office {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ProcessEngine engine;
    private final Map<String, List<String>> groups = new HashMap<>();
    private final List<String> people;
    private final Glances glances;

    Office(Procedure procedure) {
        this.engine = procedure.engine();
        this.people = demo();
        this.glances = new Glances(procedure.database(), group -> groups.getOrDefault(group, List.of()));
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

    Glance glance(String number) {
        return glances.at(number);
    }

    /** While these have left the group. */
    void without(String group, List<String> users, Runnable work) {
        IdentityService identity = engine.getIdentityService();
        users.forEach(user -> identity.deleteMembership(user, group));
        try {
            work.run();
        } finally {
            users.forEach(user -> identity.createMembership(user, group));
        }
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
