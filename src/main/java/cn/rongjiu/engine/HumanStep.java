package cn.rongjiu.engine;

/**
 * What a human step demands beyond its form and what it keeps. The bean bears the id of its user task, so that the
 * guard finds it; it runs in the transaction of the step, by whatever door the submission came.
 */
public interface HumanStep {

    /** Adds a sentence for each rule that the submission breaks. */
    default void check(Submission submission, Sentences sentences) {}

    /** Writes what the step leaves in the room's own tables; called once, after all checks. */
    default void keep(Submission submission) {}
}
