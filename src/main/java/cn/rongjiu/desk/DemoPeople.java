package cn.rongjiu.desk;

import cn.rongjiu.engine.ConfigFiles;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.Yaml;

/** Creates the demo's people of {@code config/demo/people.yaml}, once each; never outside the demo. */
@Component
@Profile("demo")
@Order(200)
class DemoPeople implements ApplicationRunner {

    private static final String PASSWORD = "rongjiu";

    private final IdentityService identity;

    DemoPeople(IdentityService identity) {
        this.identity = identity;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Map<String, List<Map<String, Object>>> file = new Yaml().load(ConfigFiles.text("demo/people.yaml"));
        file.get("people").forEach(this::create);
    }

    private void create(Map<String, Object> person) {
        String id = (String) person.get("id");
        if (identity.createUserQuery().userId(id).count() > 0) {
            return;
        }
        String name = (String) person.get("name");
        User user = identity.newUser(id);
        // the webapps print the first name first: 李川 must not become 川 李
        user.setFirstName(name);
        user.setLastName("");
        user.setPassword(PASSWORD);
        identity.saveUser(user);
        ((List<?>) person.get("groups")).forEach(group -> identity.createMembership(id, (String) group));
    }
}
