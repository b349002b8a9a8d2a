package cn.rongjiu.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.rongjiu.Rongjiu;
import cn.rongjiu.calendar.CaseClock;
import cn.rongjiu.testing.Application;
import cn.rongjiu.testing.Procedure;
import cn.rongjiu.testing.Stories;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Who holds a task with a term is reminded and urged, and his overseers are called in; nothing else happens (T40). */
@Stories
class RemindersTest {

    @Autowired
    private Procedure procedure;

    @Autowired
    private CaseClock clock;

    @Autowired
    private DataSource database;

    /** 04-27 is a Sunday that is worked for the holiday of 1 May. */
    @Test
    void a_reminder_goes_out_three_working_days_before_the_due_date_across_shifted_days() {
        procedure.on("2025-04-24");
        String number = procedure.as("lichuan").applies(Application.about("李川"));
        assertThat(procedure.look(number).dueOf("reviewApplication")).isEqualTo("2025-04-30 17:30");
        assertThat(timer(number)).isEqualTo("2025-04-27 08:30");

        settle(number, "2025-04-25");
        assertThat(urged(number)).isEmpty();
        settle(number, "2025-04-27");
        assertThat(urged(number)).containsExactly("task-due-soon sunli", "task-due-soon wangfang");
        assertThat(procedure.look(number).noticeTexts("task-due-soon"))
                .first()
                .asString()
                .startsWith("孙莉：")
                .contains("李川", "“审查申请”", "2025年4月30日");
        settle(number, "2025-04-30");
        assertThat(urged(number)).hasSize(2);
        assertThat(timer(number)).isEqualTo("2025-05-06 08:30");
    }

    @Test
    void an_extension_moves_the_reminder() {
        Road road = Road.collecting(procedure, "李川").on("2025-04-10");
        assertThat(urged(road.number())).containsExactly("task-due-soon qianyu", "task-due-soon zhaolei");
        road.completes("zhaolei", "collectEvidence")
                .with("extensionRequested", true, "extensionRequestedReason", "需要鉴定");
        road.completes("chenguang", "approveExtension").with("extensionApproved", true, "extensionReason", "需要鉴定");
        assertThat(road.look().dueOf("collectEvidence")).isEqualTo("2025-05-08 17:30");
        assertThat(timer(road.number())).isEqualTo("2025-04-30 08:30");

        road.on("2025-04-29");
        assertThat(urged(road.number())).hasSize(2);
        road.on("2025-04-30");
        assertThat(urged(road.number()))
                .containsExactly(
                        "task-due-soon qianyu",
                        "task-due-soon qianyu",
                        "task-due-soon zhaolei",
                        "task-due-soon zhaolei");
        assertThat(road.look().noticeTexts("task-due-soon")).last().asString().contains("2025年5月8日");
    }

    @Test
    void no_reminder_while_the_clock_stands_still() {
        Road road = Road.collecting(procedure, "李川").on("2025-03-31");
        clock.pause(road.number(), null, "T04", LocalDate.parse("2025-03-31"), "移送期间");
        assertThat(timer(road.number())).isEqualTo("2999-12-31 17:30");
        road.on("2025-06-30");
        assertThat(urged(road.number())).isEmpty();

        clock.resume(road.number(), null, "T04", LocalDate.parse("2025-06-30"), "退回");
        assertThat(road.look().dueOf("collectEvidence")).isEqualTo("2025-07-14 17:30");
        assertThat(timer(road.number())).isEqualTo("2025-07-09 08:30");
        road.on("2025-07-09");
        assertThat(urged(road.number())).containsExactly("task-due-soon qianyu", "task-due-soon zhaolei");
    }

    @Test
    void the_overdue_notice_goes_to_the_handler_and_escalation_to_the_supervisor() {
        Road road = Road.rating(procedure, "李川").rate("李川", Sheet.exempt());
        claim("zhaolei", "hearDefence", road.number());
        road.on("2025-03-10").on("2025-03-11").on("2025-03-13");
        assertThat(urged(road.number())).containsExactly("task-due-soon zhaolei", "task-overdue zhaolei");
        assertThat(incidents(road.number())).isEmpty();

        road.on("2025-03-14").on("2025-03-31");
        assertThat(urged(road.number()))
                .containsExactly("task-due-soon zhaolei", "task-escalated shuiqing", "task-overdue zhaolei");
        assertThat(road.look().noticeTexts("task-escalated"))
                .singleElement()
                .asString()
                .startsWith("水清：")
                .contains("“听取陈述申辩”", "2025年3月10日", "赵磊");
        assertThat(incidents(road.number()))
                .singleElement()
                .asString()
                .contains(road.number(), "听取陈述申辩", "处置建议")
                .doesNotContain("赵磊", "李川");

        assertThat(road.look().open()).containsExactly("hearDefence");
        road.hear("李川", "WAIVED");
        assertThat(incidents(road.number())).isEmpty();
        assertThat(road.look().chain().isSound()).isTrue();
    }

    @Test
    void an_extension_after_the_escalation_takes_the_incident_away_and_begins_anew() {
        Road road = Road.collecting(procedure, "李川").on("2025-04-22");
        assertThat(incidents(road.number())).hasSize(1);
        clock.extend(road.number(), null, "T04", LocalDate.parse("2025-04-22"), "补办延期");
        assertThat(incidents(road.number())).isEmpty();
        assertThat(timer(road.number())).isEqualTo("2025-04-30 08:30");
    }

    @Test
    void a_finished_task_is_not_reminded() {
        Road road = Road.applied(procedure, "李川").accept();
        assertThat(timers(road.number())).isEmpty();
        road.on("2025-03-31");
        assertThat(urged(road.number())).isEmpty();
    }

    @Test
    void whoever_applied_is_reminded_in_his_own_words_and_never_urged() {
        Road road = Road.applied(procedure, "李川").on("2025-03-04");
        road.completes("wangfang", "reviewApplication")
                .with("acceptanceDecision", "SUPPLEMENT", "acceptanceReason", "缺少集体决策会议纪要");
        road.on("2025-03-13");
        assertThat(urged(road.number())).containsExactly("party-due-soon lichuan");
        assertThat(road.look().noticeTexts("party-due-soon"))
                .singleElement()
                .asString()
                .startsWith("李川：")
                .contains("“补正材料”", "2025年3月18日");
        road.on("2025-03-19");
        assertThat(urged(road.number())).containsExactly("party-due-soon lichuan");
    }

    @Test
    void nobody_is_told_of_a_task_from_which_he_is_recused() {
        Road road = Road.started(procedure, "李川").appoint().declare("qianyu");
        road.completes("zhaolei", "declareRecusal").with("recusalGround", "RELATIVE", "recusalGroundReason", "当事人是我表兄");
        road.completes("chenguang", "decideRecusal").with("recusalGranted", true, "replacementInvestigator", "wuhao");
        road.declare("wuhao").on("2025-04-10");
        assertThat(urged(road.number())).containsExactly("task-due-soon qianyu", "task-due-soon wuhao");
    }

    @Test
    void a_supervisor_is_not_called_in_about_his_own_case() {
        procedure.on(Road.DAY);
        Map<String, String> person = Map.of("name", "水清", "post", "副局长", "unit", "区住建局", "userId", "shuiqing");
        String number = procedure.as("lichuan").applies(Application.about().with("persons", List.of(person)));
        settle(number, "2025-03-14");
        assertThat(urged(number)).containsExactly("task-overdue sunli", "task-overdue wangfang");
        assertThat(incidents(number)).hasSize(1);
    }

    @Test
    void a_reminder_that_goes_off_again_tells_nobody_twice() {
        Road road = Road.applied(procedure, "李川").on("2025-03-05");
        assertThat(urged(road.number())).hasSize(2);
        clock.pause(road.number(), null, "T01", LocalDate.parse("2025-03-05"), "同日暂停");
        clock.resume(road.number(), null, "T01", LocalDate.parse("2025-03-05"), "同日恢复");
        assertThat(timer(road.number())).isEqualTo("2025-03-06 08:30");
        road.on("2025-03-06");
        assertThat(urged(road.number())).hasSize(2);
        assertThat(timer(road.number())).isEqualTo("2025-03-11 08:30");
    }

    @Test
    void a_reminder_that_fails_is_tried_again_by_the_standard_policy_and_then_goes_out() {
        Road road = Road.applied(procedure, "李川");
        String task = road.look().tasks().get(0).getId();
        procedure.engine().getTaskService().setVariableLocal(task, "term", "T99");
        procedure.on("2025-03-05");
        for (long wait : List.of(10L, 60L, 600L, 3_600L, 21_600L)) {
            Job job = timers(road.number()).get(0);
            assertThatThrownBy(() -> procedure.engine().getManagementService().executeJob(job.getId()))
                    .hasMessageContaining("T99");
            assertThat(timers(road.number()).get(0).getDuedate())
                    .isEqualTo(new Date(ClockUtil.getCurrentTime().getTime() + wait * 1000));
        }
        assertThat(urged(road.number())).isEmpty();

        procedure.engine().getTaskService().setVariableLocal(task, "term", "T01");
        road.on("2025-03-06");
        assertThat(urged(road.number())).hasSize(2);
    }

    @Test
    void reminders_survive_a_restart() throws SQLException {
        Road road = Road.applied(procedure, "李川");
        try (ConfigurableApplicationContext again = restarted()) {
            procedure.on("2025-03-05");
            ManagementService management = again.getBean(ManagementService.class);
            Job job = timers(road.number()).get(0);
            management.executeJob(job.getId());
        }
        assertThat(urged(road.number())).containsExactly("task-due-soon sunli", "task-due-soon wangfang");
        assertThat(timer(road.number())).isEqualTo("2025-03-11 08:30");
    }

    /** Another start of the program on the same database. */
    private ConfigurableApplicationContext restarted() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return new SpringApplicationBuilder(Rongjiu.class)
                    .profiles("test")
                    .run("--spring.datasource.url=" + connection.getMetaData().getURL(), "--server.port=0");
        }
    }

    private void settle(String number, String date) {
        procedure.on(date);
        procedure.settle(number);
    }

    private void claim(String user, String task, String number) {
        String id = procedure.as(user).completes(task).of(number).id();
        procedure
                .as(user)
                .post("/engine-rest/task/" + id + "/claim", Map.of("userId", user))
                .isDone();
    }

    private List<String> urged(String number) {
        return procedure.look(number).notices().stream()
                .filter(line -> line.startsWith("task-") || line.startsWith("party-"))
                .sorted()
                .toList();
    }

    private List<Job> timers(String number) {
        return procedure.look(number).tasks().stream()
                .flatMap(task -> jobs(task.getExecutionId()).stream())
                .filter(job -> "timer-task-listener".equals(((JobEntity) job).getJobHandlerType()))
                .toList();
    }

    private List<Job> jobs(String execution) {
        return procedure
                .engine()
                .getManagementService()
                .createJobQuery()
                .executionId(execution)
                .list();
    }

    /** The one timer at the one open task. */
    private String timer(String number) {
        List<Job> timers = timers(number);
        assertThat(timers).hasSize(1);
        return "%tF %<tR".formatted(timers.get(0).getDuedate());
    }

    private List<String> incidents(String number) {
        return procedure.engine().getRuntimeService().createIncidentQuery().incidentType("overdue").list().stream()
                .filter(incident -> Objects.equals(incident.getId(), incident.getRootCauseIncidentId()))
                .map(Incident::getIncidentMessage)
                .filter(message -> message.contains(number))
                .toList();
    }
}
