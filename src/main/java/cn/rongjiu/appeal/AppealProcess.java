package cn.rongjiu.appeal;

import java.util.Optional;

/** What the diagrams {@code tolerance-remedy}, {@code tolerance-appeal} and {@code late-appeal} share with this room. */
final class AppealProcess {

    /** variable: REVIEW, APPEAL, or NONE where no remedy is left */
    static final String LEVEL = "appealLevel";

    /** variable: code of the term in which the person may lodge */
    static final String WINDOW_TERM = "windowTerm";

    /** variable: DECISION or REFUSAL */
    static final String SUBJECT = "remedySubject";

    /** variable: the person, unset where the refusal to accept is contested */
    static final String PERSON = "personId";

    /** lodging → admission */
    static final String ADMISSION_TERM = "T17a";

    /** service of a decision that revokes → restoration confirmed */
    static final String RESTORATION_TERM = "T17b";

    private AppealProcess() {}

    /** A null in a diagram's expression arrives here as an empty text. */
    static String person(String personId) {
        return Optional.ofNullable(personId).filter(id -> !id.isEmpty()).orElse(null);
    }
}
