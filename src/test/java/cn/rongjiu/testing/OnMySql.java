package cn.rongjiu.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.ActiveProfiles;

/**
 * A Spring test on the MySQL of the tests, with the settings of {@code config/application-mysql.yaml}: the schema is
 * made by a user with DDL, the application runs as a user without. The database is new in every run.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@MySqlTest
@ActiveProfiles("test")
public @interface OnMySql {

    /** Tests that must not see one another's cases take different names; lower case letters. */
    String database() default "shared";
}
