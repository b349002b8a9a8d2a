package cn.rongjiu.engine;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Who sent what, as a digest. Keyed: a ballot has few choices, and whoever reads the table could try them all. */
@Component
class SubmissionDigests {

    private static final String KEYED = "HmacSHA256";

    private final PlainValues plain;
    private final SecretKeySpec key;

    SubmissionDigests(PlainValues plain, @Value("${rongjiu.record.key}") String secret) {
        this.plain = plain;
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), KEYED);
    }

    String of(Map<String, Object> submitted, String actor) {
        Map<String, Object> values = new TreeMap<>();
        submitted.keySet().forEach(field -> values.put(field, plain.of(submitted, field)));
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
