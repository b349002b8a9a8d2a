package cn.rongjiu;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** The whole application on an H2 database of its own, in one context for all such tests. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Rongjiu.class,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:engine-test;DB_CLOSE_DELAY=-1",
            "spring.datasource.username=sa",
            "spring.datasource.password=",
            "spring.flyway.placeholders.table_options=",
            "spring.profiles.active=nobody-but-the-administrator",
            "rongjiu.record.key=test-only-key",
            "camunda.bpm.admin-user.id=admin",
            "camunda.bpm.admin-user.password=rongjiu",
            "camunda.bpm.database.schema-update=true",
            "spring.flyway.baseline-on-migrate=true",
            "spring.flyway.baseline-version=0"
        })
@Import(TestOffice.class)
public @interface EngineTest {}
