package cn.rongjiu.engine;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Who sent what for each step, as a digest, so that a double click or a repeated request is known as such. */
@Component
class Submissions {

    private static final String KEYED = "HmacSHA256";

    private final SubmissionMapper mapper;
    private final PlainValues plain;
    private final SecretKeySpec key;

    Submissions(SubmissionMapper mapper, PlainValues plain, @Value("${rongjiu.record.key}") String secret) {
        this.mapper = mapper;
        this.plain = plain;
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), KEYED);
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

    /** Keyed: a ballot has few choices, and whoever reads the table could try them all. */
    private String digest(Map<String, Object> submitted, String actor) {
        Map<String, Object> values = new TreeMap<>();
        submitted.keySet().forEach(key -> values.put(key, plain.of(submitted, key)));
        try {
            Mac mac = Mac.getInstance(KEYED);
            mac.init(key);
            return HexFormat.of()
                    .formatHex(mac.doFinal((actor + "\n" + plain.write(values)).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
