package cn.rongjiu.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.rongjiu.RoomTest;
import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.CaseState;
import cn.rongjiu.casefile.Grade;
import cn.rongjiu.engine.Refusal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@RoomTest
class NoticesTest {

    private final String key = UUID.randomUUID().toString().substring(0, 8);
    private final String caseNumber = "RJ-2026-" + key;
    private final String personId = "p-" + key;
    private final String recipient = "u." + key;

    @Autowired
    private Notices notices;

    @Autowired
    private PersonalNotices personal;

    @Autowired
    private CaseFiles files;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate database;

    @BeforeEach
    void openCase() {
        transaction.executeWithoutResult(status -> NoticeCase.open(database, caseNumber, personId));
    }

    @Test
    void without_a_mail_server_a_notice_is_shown_to_its_recipient() {
        Notice notice = send("extension-approved", extension("工作量大"), "1");

        assertThat(notice.state()).isEqualTo(NoticeState.SHOWN);
        assertThat(notice.subject()).isEqualTo("调查核实期限已延长（" + caseNumber + "）");
        assertThat(notice.body()).startsWith(recipient + "：").contains("关于赵卫国的容错案件", "延长至2026年5月13日。", "工作量大");
        assertThat(notices.forUser(recipient)).containsExactly(notice);
        assertThat(notices.of(caseNumber)).containsExactly(notice);
        assertThat(notices.forUser("somebody.else")).isEmpty();
    }

    @Test
    void a_step_tried_again_tells_nobody_twice() {
        Notice first = send("extension-approved", extension("一"), "1");

        assertThat(send("extension-approved", extension("一"), "1")).isEqualTo(first);
        assertThat(send("extension-approved", extension("二"), "2")).isNotEqualTo(first);
        assertThat(notices.forUser(recipient))
                .extracting(Notice::occasion)
                .as("newest first")
                .containsExactly("2", "1");
    }

    @Test
    void what_rests_on_a_decision_waits_until_it_is_served() {
        transaction.executeWithoutResult(status -> files.decide(personId, Grade.EXEMPT));
        transaction.executeWithoutResult(status -> tellHim());
        assertThat(notices.of(caseNumber)).isEmpty();
        assertThat(notices.forUser("zhao.weiguo")).noneMatch(notice -> caseNumber.equals(notice.caseNumber()));
        transaction.executeWithoutResult(status -> {
            files.movePerson(personId, CaseState.SERVED);
            personal.release(files.person(personId));
        });
        assertThat(notices.of(caseNumber))
                .singleElement()
                .extracting(Notice::state, Notice::recipient)
                .containsExactly(NoticeState.SHOWN, "zhao.weiguo");
        transaction.executeWithoutResult(status -> tellHim());
        assertThat(notices.of(caseNumber)).as("told once").hasSize(1);
    }

    private void tellHim() {
        personal.send("extension-approved", files.person(personId), extension("一"), "1");
    }

    @Test
    void a_step_rolled_back_tells_nobody() {
        transaction.executeWithoutResult(status -> {
            notices.send("extension-approved", caseNumber, personId, recipient, extension("一"));
            status.setRollbackOnly();
        });
        assertThat(notices.of(caseNumber)).isEmpty();
        assertThatThrownBy(() -> notices.send("extension-approved", caseNumber, personId, recipient, extension("一")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void a_long_text_of_a_person_is_kept_literally() {
        String written = "${7*7} {{x}} {person} <script> ' OR 1=1-- 𠮷䶮😀\n" + "容".repeat(10_000);
        assertThat(send("extension-approved", extension(written), "1").body()).contains(written);
        assertThat(notices.of(caseNumber).get(0).body()).contains(written);
    }

    @Test
    void a_person_without_account_is_told_on_paper() {
        Notice notice = inStep(() -> notices.send("extension-approved", caseNumber, null, null, extension("一")));

        assertThat(notice.state()).isEqualTo(NoticeState.NO_ADDRESS);
        assertThat(notice.body()).startsWith("赵卫国：");
        assertThat(notices.of(caseNumber)).containsExactly(notice);
    }

    @Test
    void the_record_tells_who_was_told_but_not_what() {
        send("extension-approved", extension("家庭情况"), "1");
        Map<String, Object> entry =
                database.queryForMap("select * from rj_record where case_number = ? and kind = 'NOTICE'", caseNumber);

        assertThat(entry.get("SUBJECT")).isEqualTo("extension-approved");
        assertThat(entry.get("PERSON_ID")).isEqualTo(personId);
        assertThat(String.valueOf(entry.get("DETAILS"))).contains(recipient).doesNotContain("家庭情况");
    }

    @Test
    void a_notice_with_a_hole_or_of_no_template_is_a_fault() {
        Map<String, Object> hole = new HashMap<>(extension("一"));
        hole.put("reason", null);
        assertThatThrownBy(() -> send("extension-approved", hole, "1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("{reason}");
        assertThatThrownBy(() -> send("no-such-template", Map.of(), "1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no-such-template");
    }

    @Test
    void without_a_mail_server_nothing_is_sent_again() {
        Notice notice = send("extension-approved", extension("一"), "1");
        assertThatThrownBy(() -> notices.sendAgain(notice.noticeId()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("邮件服务器");
    }

    private static Map<String, Object> extension(String reason) {
        return Map.of("dueOn", LocalDate.of(2026, 5, 13), "reason", reason);
    }

    private Notice send(String template, Map<String, ?> values, String occasion) {
        return inStep(() -> notices.send(template, caseNumber, personId, recipient, values, occasion));
    }

    private Notice inStep(Supplier<Notice> step) {
        return transaction.execute(status -> step.get());
    }
}
