package cn.rongjiu.engine;

import java.util.Map;

/** What a start form demands beyond its fields and how it opens a case; the bean bears the form's name in lowerCamel. */
public interface StartStep {

    void check(Submission submission, Sentences sentences);

    /** Opens the case in the transaction of the start. */
    Opened open(Submission submission);

    /** Whether the same sent again a moment later still means the case it opened; one that was taken back is over. */
    default boolean goesOn(String caseNumber) {
        return true;
    }

    /** The business key of the new case and the variables its process starts with. */
    record Opened(String caseNumber, Map<String, Object> variables) {}
}
