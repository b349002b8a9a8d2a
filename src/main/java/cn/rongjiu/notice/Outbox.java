package cn.rongjiu.notice;

import cn.rongjiu.engine.CaseIncidents;
import cn.rongjiu.engine.OfficeTime;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The notices that wait to be mailed, each handed to one sender at a time. */
@Component
class Outbox {

    /** The incident Cockpit shows when a notice is given up. */
    static final String UNDELIVERED = "noticeUndelivered";

    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);

    private final NoticeMapper notices;
    private final OutboxMapper mapper;
    private final Disclosure disclosure;
    private final NoticeSettings settings;
    private final CaseIncidents incidents;
    private final OfficeTime time;

    Outbox(
            NoticeMapper notices,
            OutboxMapper mapper,
            Disclosure disclosure,
            NoticeSettings settings,
            CaseIncidents incidents,
            OfficeTime time) {
        this.notices = notices;
        this.mapper = mapper;
        this.disclosure = disclosure;
        this.settings = settings;
        this.incidents = incidents;
        this.time = time;
    }

    @Transactional
    List<Notice> due() {
        return disclosure.of(notices.due(time.now()));
    }

    /** Takes the notice for this sender; empty when another one was first. */
    @Transactional
    Optional<Notice> claim(Notice notice) {
        LocalDateTime now = time.now();
        return mapper.claim(notice.noticeId(), notice.attempts(), now, now.plus(settings.lease())) == 1
                ? Optional.of(notices.get(notice.noticeId()))
                : Optional.empty();
    }

    @Transactional
    void sent(Notice notice) {
        mapper.sent(notice.noticeId(), notice.attempts(), time.now());
    }

    @Transactional
    void unaddressed(Notice notice) {
        mapper.unaddressed(notice.noticeId(), notice.attempts());
    }

    /** Puts the notice off, or gives it up and tells the operators. */
    @Transactional
    void failed(Notice notice, Exception failure) {
        String error = Rejection.sentence(failure);
        Optional<Duration> pause =
                Rejection.isFinal(failure) ? Optional.empty() : settings.pauseAfter(notice.attempts());
        LOG.warn("{}: attempt {} failed, next in {}", notice, notice.attempts(), pause.orElse(null));
        if (pause.isPresent()) {
            mapper.putOff(notice.noticeId(), notice.attempts(), time.now().plus(pause.get()), error);
        } else if (mapper.fail(notice.noticeId(), notice.attempts(), error) == 1) {
            incidents.raise(notice.caseNumber(), UNDELIVERED, notice.noticeId(), message(notice));
        }
    }

    private static String message(Notice notice) {
        return "案件 " + notice.caseNumber() + " 的通知“" + notice.template() + "”未能送达。请核对收件人邮箱和邮件服务器后重新发送，或者改用书面送达。";
    }
}
