package cn.rongjiu.record;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Opens the configured database for reading only, and never creates one; comes before anybody knocks at it. */
class ReadOnlyDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        String url = environment.getRequiredProperty("spring.datasource.url");
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "reading only",
                        Map.of(
                                "spring.datasource.url",
                                isH2File(url) ? url + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r" : url,
                                "spring.datasource.hikari.read-only",
                                true,
                                "spring.datasource.hikari.maximum-pool-size",
                                1)));
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    private static boolean isH2File(String url) {
        return url.startsWith("jdbc:h2:file:");
    }
}
