package cn.rongjiu.publicity;

import java.time.LocalDateTime;

/**
 * One objection to a notice, and what became of it (W48).
 *
 * @param ordinal 1, 2, … of the person's objections; each has a T11 of its own
 * @param objectorAccount null for somebody who wrote a letter
 * @param outcome null while it is open
 */
record Objection(
        String objectionId,
        String publicationId,
        String caseNumber,
        String personId,
        int ordinal,
        String objector,
        String objectorAccount,
        String contact,
        String objectionText,
        String registeredBy,
        LocalDateTime registeredAt,
        Outcome outcome,
        String answer,
        String answeredBy,
        LocalDateTime answeredAt) {

    /** What an objection was found to be, the weaker first. */
    enum Outcome {
        UNFOUNDED("不成立"),
        ON_ASSESSMENT("认定方面成立，重新认定"),
        ON_FACTS("事实方面成立，补充核实");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** Several run at once: T11:2 is the term of the second objection. */
    String term() {
        return PublicityProcess.OBJECTION_TERM + ":" + ordinal;
    }

    /** Who is told of the answer: the objector, else the official who registered his letter. */
    String answerGoesTo() {
        return objectorAccount == null ? registeredBy : objectorAccount;
    }
}
