package cn.rongjiu.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** One running house with all its doors, shared by the tests of this room. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:security;DB_CLOSE_DELAY=-1",
            "spring.datasource.username=sa",
            "spring.datasource.password=",
            "spring.flyway.placeholders.table_options=",
            "camunda.bpm.job-execution.enabled=false",
            "camunda.bpm.admin-user.id=admin",
            "camunda.bpm.admin-user.password=Rongjiu#2026",
            "camunda.bpm.generic-properties.properties.enable-password-policy=true",
            "rongjiu.record.key=test-only-key"
        })
@ActiveProfiles("security")
@Import({HousePeople.class, HouseRooms.class})
@interface House {}
