package cn.rongjiu.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.TestContextAnnotationUtils;

/** Gives a test marked {@link OnMySql} its database. */
class OnMySqlCustomizers implements ContextCustomizerFactory {

    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> configAttributes) {
        OnMySql wish = TestContextAnnotationUtils.findMergedAnnotation(testClass, OnMySql.class);
        return wish == null ? null : new OnMySqlCustomizer(wish.database());
    }

    private record OnMySqlCustomizer(String database) implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
            MutablePropertySources sources = context.getEnvironment().getPropertySources();
            Map<String, Object> values =
                    new HashMap<>(MySqlDatabase.of(database).variables());
            values.put("camunda.bpm.generic-properties.properties.enable-password-policy", false);
            sources.addFirst(new MapPropertySource("mysql of the tests", values));
            try {
                new YamlPropertySourceLoader()
                        .load("settings for mysql", new ClassPathResource("config/application-mysql.yaml"))
                        .forEach(settings -> sources.addAfter("mysql of the tests", settings));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
