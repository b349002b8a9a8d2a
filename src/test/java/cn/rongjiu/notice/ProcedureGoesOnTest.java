package cn.rongjiu.notice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.testing.Application;
import cn.rongjiu.testing.Procedure;
import cn.rongjiu.testing.Stories;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** The procedure while the mail server is in trouble: steps neither fail nor wait, and all are told in the end. */
@Stories
@TestPropertySource(
        properties = {
            "spring.mail.host=127.0.0.1",
            "spring.mail.properties.mail.smtp.timeout=600000",
            "rongjiu.notice.from=rongjiu@linjiang.gov.example",
            "rongjiu.notice.poll=1d"
        })
class ProcedureGoesOnTest {

    private static final MoodySmtp SMTP = new MoodySmtp();

    @Autowired
    private Procedure procedure;

    @Autowired
    private NoticeMail mail;

    @Autowired
    private Notices notices;

    @Autowired
    private IdentityService identity;

    private String number;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.port", SMTP::port);
    }

    @BeforeEach
    void everybody_has_an_address_and_a_case_is_filed() {
        for (User user : identity.createUserQuery().list()) {
            user.setEmail(user.getId() + "@linjiang.gov.example");
            identity.saveUser(user);
        }
        number = procedure.on("2025-03-03").as("lichuan").applies(Application.about("李川"));
    }

    @AfterEach
    void repaired() {
        SMTP.takes();
        SMTP.taken().clear();
    }

    @AfterAll
    static void close() {
        SMTP.close();
    }

    @Test
    void procedure_goes_on_while_the_mail_server_is_down() {
        SMTP.goesAway();
        tell(mail::sendDue);
        everybodyIsToldInTheEnd();
    }

    @Test
    void procedure_goes_on_while_the_mail_server_refuses() {
        SMTP.refuses("451 try later");
        tell(mail::sendDue);
        everybodyIsToldInTheEnd();
    }

    /** The sender waits ten minutes for an answer, and the whole stretch is told while it waits. */
    @Test
    void procedure_goes_on_while_the_mail_server_hangs() throws Exception {
        SMTP.fallsSilent(MoodySmtp.AT_ONCE);
        CompletableFuture<Void> sending = CompletableFuture.runAsync(mail::sendDue);
        SMTP.awaitSilence();
        tell(() -> assertThat(sending).isNotDone());
        SMTP.takes();
        sending.get(1, TimeUnit.MINUTES);
        everybodyIsToldInTheEnd();
    }

    /** From the review to the recusal declarations, with somebody at the mail after each step. */
    private void tell(Runnable meanwhile) {
        completes("wangfang", "reviewApplication", Map.of("acceptanceDecision", "ACCEPT"), meanwhile);
        completes("chenguang", "approveStart", Map.of("startApproved", true), meanwhile);
        completes(
                "chenguang", "appointInvestigators", Map.of("investigators", List.of("zhaolei", "qianyu")), meanwhile);
        completes("zhaolei", "declareRecusal", Map.of("recusalGround", "NONE"), meanwhile);
        completes("qianyu", "declareRecusal", Map.of("recusalGround", "NONE"), meanwhile);
        assertThat(procedure.look(number).open()).containsExactly("collectEvidence");
        assertThat(mailed()).hasSizeGreaterThan(2).noneMatch(notice -> notice.state() == NoticeState.SENT);
    }

    private void completes(String user, String step, Map<String, Object> fields, Runnable meanwhile) {
        procedure.as(user).completes(step).of(number).with(fields);
        meanwhile.run();
    }

    private void everybodyIsToldInTheEnd() {
        SMTP.takes();
        ClockUtil.setCurrentTime(
                Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofHours(3))));
        mail.sendDue();
        assertThat(mailed()).allMatch(notice -> notice.state() == NoticeState.SENT);
        assertThat(SMTP.taken())
                .containsExactlyInAnyOrderElementsOf(
                        mailed().stream().map(Notice::messageId).toList());
    }

    /** Who has no account is told on paper. */
    private List<Notice> mailed() {
        return notices.of(number).stream()
                .filter(notice -> notice.recipient() != null)
                .toList();
    }
}
