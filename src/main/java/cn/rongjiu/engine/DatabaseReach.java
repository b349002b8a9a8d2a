package cn.rongjiu.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** Knocks at the database before anything is built, so that a wrong password is one sentence and no flood. */
class DatabaseReach implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Bindable<Map<String, String>> TUNING = Bindable.mapOf(String.class, String.class);

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        knock(
                context.getEnvironment(),
                "spring.datasource.url",
                "spring.datasource.username",
                "spring.datasource.password");
        knock(context.getEnvironment(), "spring.flyway.url", "spring.flyway.user", "spring.flyway.password");
    }

    private static void knock(ConfigurableEnvironment environment, String url, String user, String password) {
        if (!environment.containsProperty(url)) {
            return;
        }
        SimpleDriverDataSource door = DataSourceBuilder.create()
                .type(SimpleDriverDataSource.class)
                .url(environment.getProperty(url))
                .username(environment.getProperty(user))
                .password(environment.getProperty(password))
                .build();
        door.setConnectionProperties(tuning(environment));
        try (Connection open = door.getConnection()) {
            open.isValid(5);
        } catch (SQLException e) {
            throw new DatabaseFault(door.getUrl(), door.getUsername(), e).refusal();
        }
    }

    private static Properties tuning(ConfigurableEnvironment environment) {
        Properties tuning = new Properties();
        Binder.get(environment)
                .bind("spring.datasource.hikari.data-source-properties", TUNING)
                .ifBound(tuning::putAll);
        return tuning;
    }
}
