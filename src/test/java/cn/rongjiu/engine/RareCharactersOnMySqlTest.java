package cn.rongjiu.engine;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.testing.OnMySql;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.Spin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** Rare surnames lie beyond the basic plane; the engine's own MySQL tables would refuse them. */
@SpringBootTest(classes = GroundOnly.class)
@OnMySql(database = "ground")
class RareCharactersOnMySqlTest {

    private static final String RARE = "𠮷䶮😀";

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private HistoryService history;

    @Autowired
    private IdentityService identity;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void sample_is_deployed() {
        repository
                .createDeployment()
                .name("sample")
                .enableDuplicateFiltering(false)
                .addClasspathResource("samples/procedure/bpmn/sample-case.bpmn")
                .deploy();
    }

    @Test
    void business_key_variables_and_comment_keep_them() {
        ProcessInstance instance = runtime.startProcessInstanceByKey(
                "sample-case", "容" + RARE, Map.of("matter", RARE, "names", Spin.JSON("[\"" + RARE + "\"]")));
        Task task =
                tasks.createTaskQuery().processInstanceBusinessKey("容" + RARE).singleResult();
        tasks.createComment(task.getId(), instance.getId(), "意见" + RARE);

        assertThat(runtime.getVariable(instance.getId(), "matter")).isEqualTo(RARE);
        assertThat(runtime.getVariable(instance.getId(), "names")).asString().contains(RARE);
        assertThat(tasks.getTaskComments(task.getId()).get(0).getFullMessage()).isEqualTo("意见" + RARE);
        assertThat(history.createHistoricVariableInstanceQuery()
                        .variableName("matter")
                        .variableValueEquals("matter", RARE)
                        .count())
                .isOne();
    }

    @Test
    @Transactional
    void user_name_keeps_them() {
        User user = identity.newUser("W0417");
        user.setLastName("𠮷");
        user.setFirstName("䶮");
        identity.saveUser(user);

        assertThat(identity.createUserQuery().userLastName("𠮷").singleResult().getFirstName())
                .isEqualTo("䶮");
    }

    @Test
    @Transactional
    void own_tables_keep_them_and_the_milliseconds() {
        jdbc.update(
                """
                insert into rj_case (case_number, channel, matter, occurred_on, secret_level, applicant, received_on,
                                     state, opened_at) values (?, 'SELF', ?, ?, 'NONE', ?, ?, 'SUBMITTED', ?)""",
                "RJ-" + RARE,
                RARE,
                LocalDate.of(2026, 3, 2),
                RARE,
                LocalDate.of(2026, 9, 1),
                "2026-09-01 10:00:00.123");

        assertThat(jdbc.queryForMap("select * from rj_case where case_number = ?", "RJ-" + RARE))
                .containsEntry("matter", RARE)
                .containsEntry("applicant", RARE)
                .containsEntry("opened_at", LocalDateTime.of(2026, 9, 1, 10, 0, 0, 123_000_000));
    }
}
