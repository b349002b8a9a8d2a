package cn.rongjiu.engine;

import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Who sent what for each step, as a digest, so that a double click or a repeated request is known as such. */
@Component
class Submissions {

    private final SubmissionMapper mapper;
    private final SubmissionDigests digests;

    Submissions(SubmissionMapper mapper, SubmissionDigests digests) {
        this.mapper = mapper;
        this.digests = digests;
    }

    /** Takes in the one submission of a step; of two at the same instant the second waits here and has lost. */
    void take(String taskId, Map<String, Object> submitted, String actor) {
        try {
            mapper.insert(taskId, digests.of(submitted, actor));
        } catch (DuplicateKeyException second) {
            throw new OptimisticLockingFailureException("task " + taskId + " is done", second);
        }
    }

    /** Whether the step is done by this very submission of this person. */
    boolean isRepeated(String taskId, Map<String, Object> submitted, String actor) {
        String taken = mapper.digest(taskId);
        return taken != null && taken.equals(digests.of(submitted, actor));
    }
}
