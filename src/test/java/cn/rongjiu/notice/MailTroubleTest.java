package cn.rongjiu.notice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.RoomTest;
import cn.rongjiu.engine.CaseIncidents;
import cn.rongjiu.engine.OfficeTime;
import cn.rongjiu.engine.People;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Incident;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** A mail server that is away, refuses or hangs: every notice is delivered later or ends as an incident. */
@RoomTest
class MailTroubleTest {

    private static final String PATIENCE = "200";

    private static final NoticeSettings SETTINGS = new NoticeSettings(
            "容错纠错办公室 <rongjiu@linjiang.gov.example>",
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30)),
            Duration.ofMinutes(5));

    private final String key = UUID.randomUUID().toString().substring(0, 8);
    private final String caseNumber = "RJ-2025-" + key;
    private final String personId = "p-" + key;
    private final String recipient = "zhao." + key;
    private final MoodySmtp smtp = new MoodySmtp();

    @Autowired
    private Disclosure disclosure;

    @Autowired
    private NoticeMapper mapper;

    @Autowired
    private OutboxMapper outboxMapper;

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
        transaction.executeWithoutResult(status -> NoticeCase.open(database, caseNumber, personId));
        User person = identity.newUser(recipient);
        person.setLastName("赵");
        person.setFirstName("卫国");
        person.setEmail(recipient + "@linjiang.gov.example");
        identity.saveUser(person);
        deployment = NoticeCase.running(repository, runtime, caseNumber);
    }

    @AfterEach
    void tidy() {
        ClockUtil.reset();
        smtp.close();
        identity.deleteUser(recipient);
        repository.deleteDeployment(deployment, true);
    }

    static Stream<Named<Consumer<MoodySmtp>>> troubles() {
        return Stream.of(
                Named.of("down", MoodySmtp::goesAway),
                Named.of("refusing", server -> server.refuses("451 try later")),
                Named.of("hanging", server -> server.fallsSilent(MoodySmtp.AT_ONCE)));
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void a_trouble_that_passes_delays_the_notice(Consumer<MoodySmtp> trouble) {
        Notice notice = write("1");
        trouble.accept(smtp);
        sendDue();
        assertThat(now(notice).state()).isEqualTo(NoticeState.QUEUED);
        assertThat(now(notice).lastError()).isNotBlank();

        smtp.takes();
        pass(Duration.ofSeconds(61));
        sendDue();
        assertThat(now(notice).state()).isEqualTo(NoticeState.SENT);
        assertThat(smtp.taken()).containsExactly(notice.messageId());
        assertThat(incidents()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void a_trouble_that_stays_ends_as_an_incident_and_is_repaired_by_hand(Consumer<MoodySmtp> trouble) {
        Notice notice = write("1");
        trouble.accept(smtp);
        sendDue();
        SETTINGS.backOff().forEach(pause -> {
            assertThat(incidents()).isEmpty();
            pass(pause.plusSeconds(1));
            sendDue();
        });
        assertThat(now(notice).state()).isEqualTo(NoticeState.FAILED);
        assertThat(incidents()).singleElement().satisfies(incident -> assertThat(incident.getIncidentMessage())
                .contains(caseNumber, "请核对收件人邮箱和邮件服务器后重新发送"));

        smtp.takes();
        notices().sendAgain(notice.noticeId());
        sendDue();
        assertThat(now(notice).state()).isEqualTo(NoticeState.SENT);
        assertThat(smtp.taken()).containsExactly(notice.messageId());
        assertThat(incidents()).isEmpty();
    }

    @Test
    void a_mail_the_server_took_without_saying_so_is_repeated_under_the_same_message_id() {
        Notice notice = write("1");
        smtp.fallsSilent(MoodySmtp.AFTER_THE_MAIL);
        sendDue();
        assertThat(now(notice).state()).isEqualTo(NoticeState.QUEUED);
        assertThat(now(notice).lastError()).contains("timed out");

        smtp.takes();
        pass(Duration.ofSeconds(61));
        sendDue();
        assertThat(smtp.taken()).containsExactly(notice.messageId(), notice.messageId());
    }

    @Test
    void a_server_that_hangs_on_one_notice_is_given_up_and_holds_up_no_other() {
        Notice first = write("1");
        Notice stuck = write("2");
        Notice last = write("3");
        smtp.fallsSilent("Message-ID: " + stuck.messageId());
        sendDue();
        assertThat(now(stuck).state()).isEqualTo(NoticeState.QUEUED);
        assertThat(now(stuck).lastError()).contains("timed out");
        assertThat(List.of(now(first).state(), now(last).state())).containsOnly(NoticeState.SENT);
    }

    private Notice write(String occasion) {
        Map<String, Object> given = Map.of("dueOn", LocalDate.of(2025, 5, 13), "reason", "资金流向待核实");
        return transaction.execute(
                status -> notices().send("extension-approved", caseNumber, personId, recipient, given, occasion));
    }

    private Notices notices() {
        Letters letters = new Letters(templates, values, post(), time);
        return new Notices(disclosure, mapper, outboxMapper, letters, post(), incidents, time, event -> {});
    }

    private void sendDue() {
        Outbox outbox = new Outbox(mapper, outboxMapper, disclosure, SETTINGS, incidents, time);
        NoticeMail mail = new NoticeMail(outbox, post(), people);
        mail.sendDue();
    }

    private Post post() {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(smtp.port());
        sender.getJavaMailProperties().setProperty("mail.smtp.timeout", PATIENCE);
        ObjectProvider<JavaMailSender> provider = new ObjectProvider<>() {
            @Override
            public JavaMailSender getObject() {
                return sender;
            }
        };
        return new Post(provider, "127.0.0.1", SETTINGS);
    }

    private static void pass(Duration duration) {
        ClockUtil.setCurrentTime(
                Date.from(ClockUtil.getCurrentTime().toInstant().plus(duration)));
    }

    private Notice now(Notice notice) {
        return mapper.get(notice.noticeId());
    }

    private List<Incident> incidents() {
        return runtime.createIncidentQuery()
                .incidentType(Outbox.UNDELIVERED)
                .processInstanceId(process())
                .list();
    }

    private String process() {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber)
                .singleResult()
                .getId();
    }
}
