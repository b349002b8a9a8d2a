package cn.rongjiu.desk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.Rongjiu;
import cn.rongjiu.casefile.SecretLevel;
import cn.rongjiu.casefile.Stubs;
import cn.rongjiu.testing.OnMySql;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The statement that finds cases says the same on MySQL, whose names and literals are stricter. */
@OnMySql(database = "desk")
@SpringBootTest(classes = Rongjiu.class)
class CaseListOnMySqlTest {

    private static final Visitor APPLICANT = new Visitor("lichuan", List.of("applicant"));
    private static final Visitor INTAKE = new Visitor("wangfang", List.of("intake", "trial"));
    private static final Visitor SUPERVISOR = new Visitor("shuiqing", List.of("supervisor"));
    private static final Visitor UNIT = new Visitor("shiwei", List.of("unit-party"));
    private static final Visitor NOBODY = new Visitor("caoyang", List.of());

    @Autowired
    private CaseSearch search;

    @Autowired
    private Stubs stubs;

    @Autowired
    private FormService forms;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private ManagementService management;

    @Autowired
    private IdentityService identity;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private TransactionTemplate transaction;

    @AfterEach
    void leave() {
        identity.clearAuthentication();
    }

    @Test
    void each_finds_what_he_may_read() {
        String number = apply("桥梁检修先行封闭𠮷");
        String stub = stubs.register(SecretLevel.SECRET, "保密办");

        assertThat(numbers(APPLICANT, "封闭𠮷", "start")).containsExactly(number);
        assertThat(numbers(APPLICANT, "李川", "")).containsExactly(number);
        assertThat(numbers(APPLICANT, "%", "")).isEmpty();
        assertThat(numbers(INTAKE, "", "")).containsExactly(stub, number);
        assertThat(numbers(INTAKE, "", "verification")).isEmpty();
        assertThat(numbers(SUPERVISOR, "", "")).containsExactly(stub, number);
        assertThat(numbers(NOBODY, "", "")).isEmpty();
        assertThat(numbers(UNIT, "", "")).isEmpty();
        correct(number);
        assertThat(numbers(UNIT, "李川", "")).containsExactly(number);
        assertThat(numbers(UNIT, "周敏", "")).isEmpty();
        assertThat(search.own(APPLICANT).total()).isEqualTo(1);
    }

    /** The unit corrected the error of the case's only person. */
    private void correct(String number) {
        String person =
                database.queryForObject("select person_id from rj_person where case_number = ?", String.class, number);
        transaction.executeWithoutResult(status -> database.update(
                """
                insert into rj_participation (participation_id, case_number, person_id, user_id, role,
                                              investigation_round, since)
                values ('unit', ?, ?, 'shiwei', 'UNIT_PARTY', 1, timestamp '2026-03-02 09:00:00')""",
                number,
                person));
    }

    /** The case then waits for its review. */
    private String apply(String matter) {
        identity.setAuthentication(APPLICANT.userId(), APPLICANT.groups());
        String process = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("tolerance-case")
                .singleResult()
                .getId();
        String number = forms.submitStartForm(
                        process,
                        Map.of(
                                "channel", "SELF",
                                "matter", matter,
                                "facts", "经集体研究，汛期前先行封闭检修。",
                                "occurredOn", "2025-05-12",
                                "persons", List.of(Map.of("name", "李川", "post", "副局长", "unit", "临江区交通运输局")),
                                "positiveCodes", List.of("P08"),
                                "secretLevel", "NONE"))
                .getBusinessKey();
        identity.clearAuthentication();
        for (List<Job> jobs = jobs(); !jobs.isEmpty(); jobs = jobs()) {
            jobs.forEach(job -> management.executeJob(job.getId()));
        }
        return number;
    }

    private List<Job> jobs() {
        return management.createJobQuery().messages().list();
    }

    private List<String> numbers(Visitor visitor, String text, String stage) {
        return search.find(visitor, text, stage, 1).items().stream()
                .map(CaseItem::number)
                .toList();
    }
}
