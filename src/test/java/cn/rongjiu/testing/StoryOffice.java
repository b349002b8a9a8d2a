package cn.rongjiu.testing;

import cn.rongjiu.calendar.ClockOverview;
import cn.rongjiu.engine.ConfigFiles;
import cn.rongjiu.record.CaseRecord;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.yaml.snakeyaml.Yaml;

/** The demo's people outside the demo, and the way stories speak to the application. */
@TestConfiguration(proxyBeanMethods = false)
class StoryOffice {

    @Bean
    Procedure procedure(
            ProcessEngine engine,
            JdbcTemplate database,
            CaseRecord record,
            ClockOverview clocks,
            Environment environment) {
        return new Procedure(
                () -> "http://localhost:" + environment.getRequiredProperty("local.server.port"),
                engine,
                database,
                record,
                clocks,
                Door.SUBMIT_FORM,
                StepWatch.NOBODY);
    }

    @Bean
    FlowWatch flowWatch() {
        return new FlowWatch();
    }

    @Bean
    @Order(200)
    ApplicationRunner storyPeople(IdentityService identity) {
        Map<String, List<Map<String, Object>>> file = new Yaml().load(ConfigFiles.text("demo/people.yaml"));
        return arguments -> file.get("people").forEach(person -> create(identity, person));
    }

    private static void create(IdentityService identity, Map<String, Object> person) {
        String id = (String) person.get("id");
        String name = (String) person.get("name");
        User user = identity.newUser(id);
        user.setLastName(name.substring(0, 1));
        user.setFirstName(name.substring(1));
        user.setPassword(Procedure.PASSWORD);
        identity.saveUser(user);
        ((List<?>) person.get("groups")).forEach(group -> identity.createMembership(id, (String) group));
    }
}
