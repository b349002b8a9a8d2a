package cn.rongjiu.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/** Runs when {@code RONGJIU_TEST_MYSQL_URL}, {@code _USER} and {@code _PASSWORD} are set. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Tag("mysql")
@ExtendWith(GroupExtension.class)
public @interface MySqlTest {}
