package cn.rongjiu.record;

import cn.rongjiu.engine.CaseEvent;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.IdentityService;
import org.mockito.Mockito;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** The record alone on its tables, written by the program and, past it, by a hand in the database. */
@Import({RecordOnly.class, RecordKeeper.class, Heads.class, Sealing.class, OnlyGrowing.class})
@ImportAutoConfiguration({FlywayAutoConfiguration.class, JdbcTemplateAutoConfiguration.class})
@ComponentScan(
        basePackages = "cn.rongjiu.engine",
        useDefaultFilters = false,
        includeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = "cn\\.rongjiu\\.engine\\.(RuntimeGrants|OfficeTime|Actor)"))
class RecordSlice {

    @Bean
    IdentityService nobodyIsSignedIn() {
        return Mockito.mock(IdentityService.class);
    }

    @Bean
    Office office(ApplicationEventPublisher events, TransactionTemplate transaction) {
        return new Office(events, transaction);
    }

    @Bean
    Hand hand(DataSource database) throws SQLException {
        return new Hand(database.unwrap(HikariDataSource.class).getJdbcUrl());
    }

    /** The program at its work. */
    record Office(ApplicationEventPublisher events, TransactionTemplate transaction) {

        void writes(String caseNumber, int entries) {
            for (int i = 0; i < entries; i++) {
                CaseEvent event = new CaseEvent(
                        caseNumber, "p-1", CaseEvent.Kind.STEP, "rateFactors", Map.of("round", i), "第" + i + "次评定");
                transaction.executeWithoutResult(status -> events.publishEvent(event));
            }
        }
    }

    /** Somebody who may do everything in the database. */
    record Hand(String url) {

        void does(String... statements) {
            try (Connection connection = open();
                    Statement statement = connection.createStatement()) {
                for (String sql : statements) {
                    statement.executeUpdate(sql);
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        void empties() {
            does("delete from rj_record", "delete from rj_record_head", "delete from rj_record_seal");
        }

        private Connection open() throws SQLException {
            return url.startsWith("jdbc:mysql:")
                    ? DriverManager.getConnection(
                            url, System.getenv("RONGJIU_TEST_MYSQL_USER"), System.getenv("RONGJIU_TEST_MYSQL_PASSWORD"))
                    : DriverManager.getConnection(url, "sa", "");
        }
    }
}
