package cn.rongjiu.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Who sent what for each step, as a digest, so that a double click or a repeated request is known as such. */
@Component
class Submissions {

    private final SubmissionMapper mapper;
    private final PlainValues plain;

    Submissions(SubmissionMapper mapper, PlainValues plain) {
        this.mapper = mapper;
        this.plain = plain;
    }

    /** Takes in the one submission of a step; of two at the same instant the second waits here and has lost. */
    void take(String taskId, Map<String, Object> submitted, String actor) {
        try {
            mapper.insert(taskId, digest(submitted, actor));
        } catch (DuplicateKeyException second) {
            throw new OptimisticLockingFailureException("task " + taskId + " is done", second);
        }
    }

    /** Whether the step is done by this very submission of this person. */
    boolean isRepeated(String taskId, Map<String, Object> submitted, String actor) {
        String taken = mapper.digest(taskId);
        return taken != null && taken.equals(digest(submitted, actor));
    }

    private String digest(Map<String, Object> submitted, String actor) {
        Map<String, Object> values = new TreeMap<>();
        submitted.keySet().forEach(key -> values.put(key, plain.of(submitted, key)));
        return sha256(actor + "\n" + plain.write(values));
    }

    private static String sha256(String text) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
