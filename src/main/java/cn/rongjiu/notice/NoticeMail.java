package cn.rongjiu.notice;

import cn.rongjiu.engine.People;
import jakarta.mail.MessagingException;
import java.util.Optional;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Mails the notices that are due. No transaction is open while the server is spoken to: if the program dies between the
 * server's OK and the mark, the mail goes out once more under the same Message-ID.
 */
@Component
class NoticeMail {

    private final Outbox outbox;
    private final Post post;
    private final People people;

    NoticeMail(Outbox outbox, Post post, People people) {
        this.outbox = outbox;
        this.post = post;
        this.people = people;
    }

    @Scheduled(fixedDelayString = "${rongjiu.notice.poll:5s}", initialDelayString = "${rongjiu.notice.poll:5s}")
    void sendDue() {
        if (post.isOpen()) {
            outbox.due().forEach(notice -> outbox.claim(notice).ifPresent(this::send));
        }
    }

    /** One notice that cannot be sent, for whatever cause, must not hold up the others. */
    private void send(Notice notice) {
        try {
            Optional<String> address = people.email(notice.recipient());
            if (address.isEmpty()) {
                outbox.unaddressed(notice);
                return;
            }
            post.send(notice, address.get());
        } catch (MessagingException | RuntimeException failure) {
            outbox.failed(notice, failure);
            return;
        }
        outbox.sent(notice);
    }
}
