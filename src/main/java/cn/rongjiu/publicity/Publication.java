package cn.rongjiu.publicity;

import cn.rongjiu.engine.Ids;
import cn.rongjiu.engine.Step;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * One notice about one person, from its preparation on; a new attempt is a new row.
 *
 * @param filterRule the rule of 1.5 that set how far it may go
 * @param scopeReason why nothing, or not everything, is published; null when there is nothing to explain
 * @param noticeText exactly what will be read; null when nothing is published
 * @param textHash SHA-256 of the text that the secrecy officer saw
 * @param documentNumber of W47, null before publication
 * @param lastDay of the period once another notice took its place; until then T09 knows it
 * @param retracts the notice that this one takes back, null for any other
 */
record Publication(
        String publicationId,
        String caseNumber,
        String personId,
        int investigationRound,
        Scope scope,
        State state,
        int filterRule,
        String scopeReason,
        String noticeText,
        String textHash,
        String preparedBy,
        LocalDateTime preparedAt,
        String reviewedBy,
        LocalDateTime reviewedAt,
        String reviewReason,
        String documentNumber,
        LocalDateTime publishedAt,
        LocalDate lastDay,
        String withdrawnBy,
        LocalDateTime withdrawnAt,
        String withdrawalReason,
        String retracts) {

    enum State {
        /** Nothing is published. */
        WITHHELD,
        PREPARED,
        /** The secrecy officer sent it back. */
        REFUSED,
        RELEASED,
        PUBLISHED,
        WITHDRAWN
    }

    /** What the official proposes; nothing is published where the range is NONE. */
    static Publication prepared(
            Step step, Scope scope, int filterRule, String scopeReason, String text, String by, LocalDateTime at) {
        boolean withheld = scope == Scope.NONE;
        return unread(
                step.caseNumber(),
                step.personId(),
                step.investigationRound(),
                scope,
                withheld ? State.WITHHELD : State.PREPARED,
                filterRule,
                scopeReason,
                withheld ? null : text,
                by,
                at,
                null);
    }

    /** A notice to the same readers that this one no longer holds (P10); it says nothing that could be secret. */
    Publication retraction(String text, String by, LocalDateTime at) {
        return unread(
                caseNumber,
                personId,
                investigationRound,
                scope,
                State.RELEASED,
                filterRule,
                null,
                text,
                by,
                at,
                publicationId);
    }

    /** Neither reviewed nor published nor withdrawn so far. */
    private static Publication unread(
            String caseNumber,
            String personId,
            int round,
            Scope scope,
            State state,
            int filterRule,
            String scopeReason,
            String text,
            String by,
            LocalDateTime at,
            String retracts) {
        return new Publication(
                Ids.next(),
                caseNumber,
                personId,
                round,
                scope,
                state,
                filterRule,
                scopeReason,
                text,
                text == null ? null : TextHash.of(text),
                by,
                at,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                retracts);
    }

    boolean isRetraction() {
        return retracts != null;
    }

    boolean isPublished() {
        return state == State.PUBLISHED;
    }
}
