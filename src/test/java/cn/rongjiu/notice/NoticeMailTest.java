package cn.rongjiu.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.rongjiu.RoomTest;
import cn.rongjiu.engine.CaseIncidents;
import cn.rongjiu.engine.OfficeTime;
import cn.rongjiu.engine.People;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Incident;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

@RoomTest
class NoticeMailTest {

    private static final NoticeSettings SETTINGS = new NoticeSettings(
            "容错纠错办公室 <rongjiu@linjiang.gov.example>",
            List.of(
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(30),
                    Duration.ofHours(2),
                    Duration.ofHours(12)),
            Duration.ofMinutes(5));

    private final String key = UUID.randomUUID().toString().substring(0, 8);
    private final String caseNumber = "RJ-2026-" + key;
    private final String personId = "p-" + key;
    private final String recipient = "zhao." + key;
    private final GreenMail mailServer = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Autowired
    private Disclosure disclosure;

    @Autowired
    private NoticeMapper mapper;

    @Autowired
    private OutboxMapper outboxMapper;

    @Autowired
    private Outbox outbox;

    @Autowired
    private Templates templates;

    @Autowired
    private Values values;

    @Autowired
    private CaseIncidents incidents;

    @Autowired
    private People people;

    @Autowired
    private OfficeTime time;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private IdentityService identity;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    private String deployment;

    @BeforeEach
    void runningCase() {
        mailServer.start();
        transaction.executeWithoutResult(status -> NoticeCase.open(database, caseNumber, personId));
        address(recipient + "@linjiang.gov.example");
        deployment = NoticeCase.running(repository, runtime, caseNumber);
    }

    @AfterEach
    void tidy() {
        ClockUtil.reset();
        mailServer.stop();
        identity.deleteUser(recipient);
        repository.deleteDeployment(deployment, true);
    }

    @Test
    void a_notice_is_mailed_in_utf8_under_its_own_message_id() throws MessagingException {
        Notice notice = write("一、资金流向待核实 {person} ${7*7} 𠮷", "1");
        assertThat(notice.state()).isEqualTo(NoticeState.QUEUED);

        sender(mailServer).sendDue();

        MimeMessage mail = received().get(0);
        assertThat(mail.getSubject()).isEqualTo(notice.subject()).contains("调查核实期限已延长");
        assertThat(mail.getHeader("Message-ID")).containsExactly("<" + notice.noticeId() + "@rongjiu>");
        assertThat(mail.getAllRecipients()[0]).hasToString(recipient + "@linjiang.gov.example");
        assertThat(mail.getContentType()).contains("text/plain").contains("UTF-8");
        assertThat(text(mail)).contains("一、资金流向待核实 {person} ${7*7} 𠮷");
        assertThat(now(notice).state()).isEqualTo(NoticeState.SENT);
        assertThat(now(notice).sentAt()).isNotNull();

        sender(mailServer).sendDue();
        assertThat(received()).hasSize(1);
    }

    @Test
    void a_death_between_the_servers_ok_and_the_mark_repeats_the_same_message_id() throws MessagingException {
        Notice notice = write("一", "1");
        NoticeMail dying = new NoticeMail(
                outbox, new DyingPost(provider(smtp(mailServer.getSmtp().getPort()))), people);
        assertThatThrownBy(dying::sendDue).isInstanceOf(Death.class);

        sender(mailServer).sendDue();
        assertThat(received()).as("the dead sender's lease still runs").hasSize(1);

        ClockUtil.offset(Duration.ofMinutes(6).toMillis());
        sender(mailServer).sendDue();
        assertThat(received()).hasSize(2);
        assertThat(received().get(0).getHeader("Message-ID"))
                .isEqualTo(received().get(1).getHeader("Message-ID"));
        assertThat(now(notice).state()).isEqualTo(NoticeState.SENT);
    }

    @Test
    void two_nodes_never_send_one_notice_twice() throws MessagingException {
        IntStream.rangeClosed(1, 20).forEach(i -> write("一", String.valueOf(i)));
        List<CompletableFuture<Void>> nodes = Stream.of(sender(mailServer), sender(mailServer))
                .map(node -> CompletableFuture.runAsync(node::sendDue))
                .toList();
        nodes.forEach(CompletableFuture::join);

        assertThat(Arrays.stream(mailServer.getReceivedMessages()).map(NoticeMailTest::messageId))
                .hasSize(20)
                .doesNotHaveDuplicates();
        assertThat(mapper.of(caseNumber)).allMatch(notice -> notice.state() == NoticeState.SENT);
    }

    @Test
    void a_notice_taken_by_one_node_is_not_taken_by_another() {
        Notice notice = write("一", "1");
        assertThat(outbox.claim(notice)).isPresent();
        assertThat(outbox.claim(notice)).isEmpty();

        outbox.sent(notice);
        assertThat(now(notice).state())
                .as("who did not take it may not mark it")
                .isEqualTo(NoticeState.SENDING);
    }

    @Test
    void a_server_that_is_away_is_tried_again_by_the_schedule_and_then_given_up() {
        Notice notice = write("一", "1");
        int port = mailServer.getSmtp().getPort();
        mailServer.stop();
        NoticeMail node = sender(port);

        node.sendDue();
        for (Duration pause : SETTINGS.backOff()) {
            assertThat(now(notice).state()).isEqualTo(NoticeState.QUEUED);
            assertThat(now(notice).lastError()).contains("Connect");
            int attempts = now(notice).attempts();
            pass(pause.minusSeconds(10));
            node.sendDue();
            assertThat(now(notice).attempts()).as("not before its time").isEqualTo(attempts);
            assertThat(incidents()).isEmpty();
            pass(Duration.ofSeconds(11));
            node.sendDue();
            assertThat(now(notice).attempts()).isEqualTo(attempts + 1);
        }

        assertThat(now(notice).state()).isEqualTo(NoticeState.FAILED);
        assertThat(incidents()).singleElement().satisfies(incident -> {
            assertThat(incident.getConfiguration()).isEqualTo(notice.noticeId());
            assertThat(incident.getIncidentMessage())
                    .contains(caseNumber, "重新发送")
                    .doesNotContain("赵卫国");
        });
    }

    @Test
    void a_notice_given_up_is_sent_after_repair_and_its_incident_goes() throws IOException, MessagingException {
        Notice notice = write("一", "1");
        try (RefusingSmtp refusing = new RefusingSmtp("550 no such user")) {
            sender(refusing.port()).sendDue();
            assertThat(refusing.asked()).isEqualTo(1);
        }
        assertThat(now(notice).state()).as("a final refusal is not repeated").isEqualTo(NoticeState.FAILED);
        assertThat(now(notice).lastError()).contains("550");
        assertThat(incidents()).hasSize(1);

        notices(mailServer).sendAgain(notice.noticeId());
        sender(mailServer).sendDue();
        assertThat(received()).hasSize(1);
        assertThat(incidents()).isEmpty();
    }

    @Test
    void greylisting_is_a_reason_to_wait() throws IOException {
        Notice notice = write("一", "1");
        try (RefusingSmtp refusing = new RefusingSmtp("451 try later")) {
            sender(refusing.port()).sendDue();
        }
        assertThat(now(notice).state()).isEqualTo(NoticeState.QUEUED);
        assertThat(now(notice).lastError()).contains("451");

        pass(Duration.ofSeconds(61));
        sender(mailServer).sendDue();
        assertThat(now(notice).state()).isEqualTo(NoticeState.SENT);
        assertThat(now(notice).lastError()).isNull();
    }

    @Test
    void a_recipient_without_address_reads_the_notice_on_his_pages() {
        address(null);
        Notice notice = write("一", "1");
        sender(mailServer).sendDue();
        assertThat(now(notice).state()).isEqualTo(NoticeState.NO_ADDRESS);
        assertThat(mapper.forUser(recipient)).hasSize(1);
    }

    @Test
    void an_address_with_a_line_break_adds_no_recipient_and_holds_up_nobody() {
        address("a@example.org\r\nBcc: b@example.org");
        Notice bad = write("一", "1");
        Notice good = write("二", "2");
        sender(mailServer).sendDue();

        assertThat(mailServer.getReceivedMessages()).isEmpty();
        assertThat(List.of(now(bad).state(), now(good).state())).containsOnly(NoticeState.FAILED);
    }

    @Test
    void a_mail_server_needs_a_sender_address() {
        NoticeSettings silent = new NoticeSettings(null, SETTINGS.backOff(), SETTINGS.lease());
        assertThatThrownBy(() -> new Post(provider(smtp(25)), "mail.example", silent))
                .hasMessageContaining("rongjiu.notice.from");
        assertThat(new Post(provider(null), "", silent).isOpen()).isFalse();
    }

    @Test
    void a_silent_server_cannot_hold_the_sender_for_ever() {
        JavaMailSenderImpl smtp = smtp(25);
        assertThat(new Post(provider(smtp), "mail.example", SETTINGS).isOpen()).isTrue();
        assertThat(smtp.getJavaMailProperties())
                .containsKeys("mail.smtp.connectiontimeout", "mail.smtp.timeout", "mail.smtp.writetimeout");
    }

    private Notice write(String reason, String occasion) {
        Map<String, Object> given = Map.of("dueOn", LocalDate.of(2026, 5, 13), "reason", reason);
        return transaction.execute(status ->
                notices(mailServer).send("extension-approved", caseNumber, personId, recipient, given, occasion));
    }

    private Notices notices(GreenMail server) {
        Post post = new Post(provider(smtp(server.getSmtp().getPort())), "127.0.0.1", SETTINGS);
        Letters letters = new Letters(templates, values, post, time);
        return new Notices(disclosure, mapper, outboxMapper, letters, post, incidents, time, event -> {});
    }

    private NoticeMail sender(GreenMail server) {
        return sender(server.getSmtp().getPort());
    }

    private NoticeMail sender(int port) {
        return new NoticeMail(outbox, new Post(provider(smtp(port)), "127.0.0.1", SETTINGS), people);
    }

    private static JavaMailSenderImpl smtp(int port) {
        JavaMailSenderImpl smtp = new JavaMailSenderImpl();
        smtp.setHost("127.0.0.1");
        smtp.setPort(port);
        return smtp;
    }

    private static ObjectProvider<JavaMailSender> provider(JavaMailSender sender) {
        return new ObjectProvider<>() {
            @Override
            public JavaMailSender getObject() {
                return sender;
            }
        };
    }

    private void address(String email) {
        User user = identity.createUserQuery().userId(recipient).singleResult();
        User person = user == null ? identity.newUser(recipient) : user;
        person.setLastName("赵");
        person.setFirstName("卫国");
        person.setEmail(email);
        identity.saveUser(person);
    }

    private static void pass(Duration duration) {
        ClockUtil.setCurrentTime(
                java.util.Date.from(ClockUtil.getCurrentTime().toInstant().plus(duration)));
    }

    private Notice now(Notice notice) {
        return mapper.get(notice.noticeId());
    }

    private List<Incident> incidents() {
        return runtime.createIncidentQuery().incidentType("noticeUndelivered").list();
    }

    private List<MimeMessage> received() {
        return List.of(mailServer.getReceivedMessages());
    }

    private static String messageId(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String text(MimeMessage mail) {
        try {
            return mail.getContent().toString();
        } catch (IOException | MessagingException unreadable) {
            throw new IllegalStateException(GreenMailUtil.getHeaders(mail), unreadable);
        }
    }

    /** Hands the mail over and dies before it can say so. */
    private static final class DyingPost extends Post {

        DyingPost(ObjectProvider<JavaMailSender> sender) {
            super(sender, "127.0.0.1", SETTINGS);
        }

        @Override
        void send(Notice notice, String address) throws MessagingException {
            super.send(notice, address);
            throw new Death();
        }
    }

    private static final class Death extends Error {}
}
