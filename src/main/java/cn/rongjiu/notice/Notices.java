package cn.rongjiu.notice;

import cn.rongjiu.engine.CaseEvent;
import cn.rongjiu.engine.CaseIncidents;
import cn.rongjiu.engine.OfficeTime;
import cn.rongjiu.engine.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells people what happened. A step that is tried again finds its notice and tells nobody twice. */
@Service
public class Notices {

    /** Says that a secret turned up, and nothing of what it is (E13). */
    public static final String SECRET_ITEM_FOUND = "secret-item-found";

    private static final String FIRST = "1";

    private final Disclosure disclosure;
    private final NoticeMapper mapper;
    private final OutboxMapper outbox;
    private final Letters letters;
    private final Post post;
    private final CaseIncidents incidents;
    private final OfficeTime time;
    private final ApplicationEventPublisher events;

    Notices(
            Disclosure disclosure,
            NoticeMapper mapper,
            OutboxMapper outbox,
            Letters letters,
            Post post,
            CaseIncidents incidents,
            OfficeTime time,
            ApplicationEventPublisher events) {
        this.disclosure = disclosure;
        this.mapper = mapper;
        this.outbox = outbox;
        this.letters = letters;
        this.post = post;
        this.incidents = incidents;
        this.time = time;
        this.events = events;
    }

    /** Sends the only notice of this template to this recipient about case and person. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Notice send(
            String template, String caseNumber, String personId, String recipientUserId, Map<String, ?> given) {
        return send(template, caseNumber, personId, recipientUserId, given, FIRST);
    }

    /**
     * Sends a notice; one already written for the same template, case, person, recipient and occasion is returned as it
     * is.
     *
     * @param template name of a file in {@code config/notices/}
     * @param personId null where the notice concerns the whole case
     * @param recipientUserId null for a person without an account: the notice is on file and handed over on paper
     * @param given values of the template's places beside case, person, recipient and matter; null counts as absent
     * @param occasion tells notices of one kind apart, for instance the round
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Notice send(
            String template,
            String caseNumber,
            String personId,
            String recipientUserId,
            Map<String, ?> given,
            String occasion) {
        Notice before = mapper.find(template, caseNumber, personId, recipientUserId, occasion);
        if (before != null) {
            return before;
        }
        Notice notice = letters.write(template, caseNumber, personId, recipientUserId, given, occasion);
        mapper.insert(notice);
        events.publishEvent(told(notice, CaseEvent.Kind.NOTICE, "send"));
        return notice;
    }

    /** The same for a notice that stays out of everybody's sight, and of the record, until it is released. */
    void hold(
            String template,
            String caseNumber,
            String personId,
            String recipientUserId,
            Map<String, ?> given,
            String occasion) {
        if (mapper.find(template, caseNumber, personId, recipientUserId, occasion) == null) {
            mapper.insert(letters.write(template, caseNumber, personId, recipientUserId, given, occasion)
                    .in(NoticeState.HELD));
        }
    }

    /** Sends what was held about this person. */
    void release(String caseNumber, String personId) {
        mapper.held(caseNumber, personId).forEach(notice -> {
            outbox.release(notice.noticeId(), letters.first(notice.recipient()), time.now());
            events.publishEvent(told(notice, CaseEvent.Kind.NOTICE, "send"));
        });
    }

    /** Sends a notice once more that was given up, after address or mail server have been put right. */
    @Transactional
    public void sendAgain(String noticeId) {
        if (!post.isOpen()) {
            throw Refusal.conflict("未设置邮件服务器，通知只在站内显示，不能重新发送。");
        }
        if (outbox.again(noticeId, time.now()) == 0) {
            throw Refusal.conflict("该通知不在发送失败状态，不能重新发送。");
        }
        Notice notice = mapper.get(noticeId);
        incidents.resolve(notice.caseNumber(), Outbox.UNDELIVERED, noticeId);
        events.publishEvent(told(notice, CaseEvent.Kind.OPERATOR, "sendAgain"));
    }

    /** What this person was told, newest first; of a case in which a secret turned up, only that (E13). */
    public List<Notice> forUser(String userId) {
        return disclosure.of(mapper.forUser(userId));
    }

    /** All notices of the case that went out, oldest first. */
    public List<Notice> of(String caseNumber) {
        return mapper.of(caseNumber);
    }

    /** The text stays out of the record: it may tell one person what others must not read. */
    private static CaseEvent told(Notice notice, CaseEvent.Kind kind, String action) {
        Map<String, String> details = Map.of(
                "action", action,
                "recipient", Objects.requireNonNullElse(notice.recipient(), ""),
                "occasion", notice.occasion());
        return new CaseEvent(notice.caseNumber(), notice.personId(), kind, notice.template(), details, null);
    }
}
