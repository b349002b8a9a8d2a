package cn.rongjiu.cost;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.stories.CaseOneStory;
import cn.rongjiu.testing.Procedure;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricVariableInstance;

/** Tells case 1 with the meter beside, then has the bare engine repeat it. */
final class CaseCost {

    private final Procedure procedure;
    private final Meter meter;
    private final Echo echo;
    private final DataSource database;

    CaseCost(Procedure procedure, Meter meter, Echo echo, DataSource database) {
        this.procedure = procedure;
        this.meter = meter;
        this.echo = echo;
        this.database = database;
    }

    /** @param url of a database for the bare engine, on the same server with the same settings */
    Cost measure(String url, String user, String password) {
        new CaseOneStory(procedure.watchedBy(meter)).tell();
        try (BareEngine bare = new BareEngine(settings(url, user, password), echo)) {
            bare.deploy(resources());
            List<Line> repeated = bare.repeat(meter.lines(), caseNumber(), variables());
            assertThat(bare.isOver()).as("the bare engine came to the end too").isTrue();
            assertThat(echo.left())
                    .as("the bare engine took the same road and asked as often")
                    .isEmpty();
            return new Cost(meter.lines(), repeated);
        }
    }

    private HikariConfig settings(String url, String user, String password) {
        HikariConfig settings = new HikariConfig();
        settings.setPoolName("bare");
        settings.setJdbcUrl(url);
        settings.setUsername(user);
        settings.setPassword(password);
        settings.setMaximumPoolSize(4);
        try {
            HikariDataSource ours = database.unwrap(HikariDataSource.class);
            settings.setAutoCommit(ours.isAutoCommit());
            settings.setTransactionIsolation(ours.getTransactionIsolation());
            settings.setDataSourceProperties(ours.getDataSourceProperties());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return settings;
    }

    private String caseNumber() {
        return procedure.database().queryForObject("select case_number from rj_case", String.class);
    }

    /** What of the forms the application handed to the engine. */
    private Set<String> variables() {
        return procedure.engine().getHistoryService().createHistoricVariableInstanceQuery().list().stream()
                .map(HistoricVariableInstance::getName)
                .collect(Collectors.toSet());
    }

    private Map<String, byte[]> resources() {
        RepositoryService repository = procedure.engine().getRepositoryService();
        String deployment = repository
                .createDeploymentQuery()
                .deploymentName("procedure")
                .singleResult()
                .getId();
        Map<String, byte[]> resources = new TreeMap<>();
        for (String name : repository.getDeploymentResourceNames(deployment)) {
            try (InputStream bytes = repository.getResourceAsStream(deployment, name)) {
                resources.put(name, bytes.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return resources;
    }
}
