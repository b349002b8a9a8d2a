package cn.rongjiu.notice;

import java.time.LocalDateTime;

/**
 * One notice to one recipient.
 *
 * @param personId null where it concerns the whole case
 * @param recipient user id, null for a person without an account, who is told on paper
 * @param occasion tells notices of one template, person and recipient apart, for instance the round
 * @param messageId the same however often the mail has to be sent, so that a mailbox can drop the second
 * @param attempts how often sending was begun; whoever began it last may say how it ended
 * @param nextAttemptAt when it is due, or while SENDING when the sender is given up for dead
 */
public record Notice(
        String noticeId,
        String caseNumber,
        String personId,
        String recipient,
        String template,
        String occasion,
        String subject,
        String body,
        String messageId,
        NoticeState state,
        int attempts,
        LocalDateTime nextAttemptAt,
        LocalDateTime createdAt,
        LocalDateTime sentAt,
        String lastError) {

    Notice in(NoticeState now) {
        return new Notice(
                noticeId,
                caseNumber,
                personId,
                recipient,
                template,
                occasion,
                subject,
                body,
                messageId,
                now,
                attempts,
                nextAttemptAt,
                createdAt,
                sentAt,
                lastError);
    }

    /** Names the notice only: its text concerns persons and does not belong in a log. */
    @Override
    public String toString() {
        return "notice " + noticeId + " " + template + " of case " + caseNumber;
    }
}
