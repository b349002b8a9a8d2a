package cn.rongjiu.faults;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.List;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail server that takes everything. */
final class Mailbox extends JavaMailSenderImpl {

    private final List<String> taken = new ArrayList<>();

    @Override
    protected void doSend(MimeMessage[] messages, Object[] originals) {
        try {
            for (MimeMessage message : messages) {
                taken.add(message.getHeader("Message-ID", null));
            }
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The Message-IDs in the order they came. */
    List<String> taken() {
        return List.copyOf(taken);
    }
}
