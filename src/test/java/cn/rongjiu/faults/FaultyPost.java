package cn.rongjiu.faults;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.testing.Procedure;
import java.time.Duration;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/** The notices of a case on their way to the mail server while the database fails. */
record FaultyPost(Procedure procedure, Breaking breaking, Mailbox mailbox, ScheduledTaskHolder clocks) {

    private static final Duration LONGEST_PAUSE = Duration.ofHours(13);

    /** Reading what is due, claiming, reading the notice and its address, marking it: no round has more statements. */
    private static final int STATEMENTS = 8;

    void giveEverybodyAnAddress() {
        IdentityService identity = procedure.engine().getIdentityService();
        for (User user : identity.createUserQuery().list()) {
            user.setEmail(user.getId() + "@linjiang.gov.example");
            identity.saveUser(user);
        }
    }

    /** Each is delivered in the end; what goes out twice because its mark was lost bears the same Message-ID. */
    void deliver() {
        List<String> written = procedure.database().queryForList("select message_id from rj_notice", String.class);
        assertThat(waiting()).as("waiting for the mail server").isEqualTo(written.size());
        for (int statement = 1; waiting() > 0; statement++) {
            assertThat(statement).as("rounds").isLessThan(20 * STATEMENTS);
            for (Fault fault : Fault.values()) {
                breaking.arm(new Plan(fault, 1 + statement % STATEMENTS, Plan.Ending.DONE, false));
                Outcome.of(this::sendDue);
                breaking.disarm();
                ClockUtil.setCurrentTime(
                        Date.from(ClockUtil.getCurrentTime().toInstant().plus(LONGEST_PAUSE)));
            }
        }
        assertThat(new HashSet<>(mailbox.taken())).isEqualTo(new HashSet<>(written));
        assertThat(count("select count(*) from rj_notice where state <> 'SENT'"))
                .isZero();
    }

    private long waiting() {
        return count("select count(*) from rj_notice where state in ('QUEUED', 'SENDING')");
    }

    private long count(String sql) {
        return procedure.database().queryForObject(sql, Long.class);
    }

    private String sendDue() {
        clocks.getScheduledTasks().stream()
                .filter(task -> task.toString().endsWith("NoticeMail.sendDue"))
                .findFirst()
                .orElseThrow()
                .getTask()
                .getRunnable()
                .run();
        return "sent";
    }
}
