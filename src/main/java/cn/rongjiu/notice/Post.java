package cn.rongjiu.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** The mail server, if there is one. */
@Component
class Post {

    /** A server that says nothing more must not hold the sender beyond its lease; the library would wait for ever. */
    private static final Map<String, String> PATIENCE = Map.of(
            "mail.smtp.connectiontimeout", "10000",
            "mail.smtp.timeout", "20000",
            "mail.smtp.writetimeout", "20000");

    private final JavaMailSender sender;
    private final String from;

    Post(ObjectProvider<JavaMailSender> sender, @Value("${spring.mail.host:}") String host, NoticeSettings settings) {
        this.sender = host.isBlank() ? null : sender.getObject();
        this.from = settings.from();
        if (isOpen() && (from == null || from.isBlank())) {
            throw new IllegalStateException(
                    "已设置邮件服务器（spring.mail.host），但未设置发件人地址 rongjiu.notice.from。" + "请设置后重新启动，或去掉邮件服务器设置，通知只在站内显示。");
        }
        if (this.sender instanceof JavaMailSenderImpl smtp) {
            PATIENCE.forEach(smtp.getJavaMailProperties()::putIfAbsent);
        }
    }

    /** Whether mail is sent at all. */
    boolean isOpen() {
        return sender != null;
    }

    void send(Notice notice, String address) throws MessagingException {
        MimeMessage message = sender.createMimeMessage();
        MimeMessageHelper letter = new MimeMessageHelper(message, false, "UTF-8");
        letter.setFrom(from);
        letter.setTo(new InternetAddress(address, true));
        letter.setSubject(notice.subject());
        letter.setText(notice.body());
        message.setHeader("Message-ID", notice.messageId());
        message.setHeader("Auto-Submitted", "auto-generated");
        sender.send(message);
    }
}
