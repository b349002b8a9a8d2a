package cn.rongjiu.desk;

import cn.rongjiu.testing.Chromium;
import cn.rongjiu.testing.TasklistPage;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;

/** The browser beside the running house; it opens with the first test and closes with the house. */
@Lazy
@TestConfiguration(proxyBeanMethods = false)
class TasklistBrowser {

    /** Not a bean of type WebDriver: Spring Boot would close that after each test. */
    @Bean(destroyMethod = "quit")
    TasklistPage tasklist(Environment environment) {
        return new TasklistPage(Chromium.open(), address(environment));
    }

    /** Where the house listens, known once it is open. */
    static String address(Environment environment) {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port");
    }
}
