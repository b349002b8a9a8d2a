package cn.rongjiu.engine;

import java.util.Optional;
import java.util.Set;

/** Who may have part in a step of a case: recusal and separation of duties, asked at every door. */
public interface TaskAuthority {

    /**
     * Why this person may have no part in the step, as a Chinese sentence; empty when he may.
     *
     * @param personId null where the step concerns the whole case
     * @param taskKey task definition key of the step
     */
    Optional<String> forbids(String userId, String caseNumber, String personId, String taskKey);

    /** Everybody {@link #forbids} turns away from this step. */
    Set<String> barred(String caseNumber, String personId, String taskKey);

    /** Remembers that this person completed the step, in its transaction. */
    void completed(String userId, String caseNumber, String personId, String taskKey, int investigationRound);
}
