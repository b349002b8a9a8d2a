package cn.rongjiu.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.springframework.mail.MailSendException;

/** Reads from a failure whether another attempt can help. */
final class Rejection {

    private static final int PERMANENT = 500;

    private Rejection() {}

    /** True when the address itself is wrong or was refused for good: only a person can help then. */
    static boolean isFinal(Exception failure) {
        return causes(failure)
                .anyMatch(cause -> cause instanceof AddressException
                        || cause instanceof SMTPAddressFailedException address && address.getReturnCode() >= PERMANENT);
    }

    /** The innermost sentence, in one line, for the operator. */
    static String sentence(Exception failure) {
        Throwable cause = causes(failure).reduce((outer, inner) -> inner).orElse(failure);
        String text = (cause.getClass().getSimpleName() + ": " + cause.getMessage()).replaceAll("\\p{Cntrl}+", " ");
        return text.codePointCount(0, text.length()) <= 500 ? text : text.substring(0, text.offsetByCodePoints(0, 500));
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Rejection::next);
    }

    private static Throwable next(Throwable failure) {
        if (failure instanceof MailSendException send && send.getMessageExceptions().length > 0) {
            return send.getMessageExceptions()[0];
        }
        return failure instanceof MessagingException mail ? mail.getNextException() : failure.getCause();
    }
}
