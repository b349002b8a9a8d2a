package cn.rongjiu.record;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** The keyed hashes (HMAC-SHA256) that tie each entry to the one before, the head to the last, and the seals to all. */
@Component
class Chain {

    /** What the first entry of a chain names as the hash before it. */
    static final String BEGINNING = "0".repeat(64);

    private static final String ALGORITHM = "HmacSHA256";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS");

    private final SecretKeySpec key;

    Chain(RecordKey key) {
        this.key = new SecretKeySpec(key.key().getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    Entry link(Entry entry) {
        return entry.chained(hash(
                "entry",
                entry.caseNumber(),
                entry.seq(),
                entry.kind(),
                entry.personId(),
                entry.actor(),
                entry.onBehalfOf(),
                TIME.format(entry.happenedAt()),
                entry.subject(),
                entry.details(),
                entry.reason(),
                entry.previousHash()));
    }

    boolean isGenuine(Entry entry) {
        return link(entry).equals(entry);
    }

    Head head(String caseNumber, long seq, String hash) {
        return new Head(caseNumber, seq, hash, hash("head", caseNumber, seq, hash));
    }

    boolean isSealed(Head head) {
        return head.equals(head(head.caseNumber(), head.seq(), head.hash()));
    }

    Seal seal(Head of, Head end, LocalDateTime now) {
        return sign(new Seal(end.seq() + 1, of.caseNumber(), of.seq(), of.hash(), now, end.hash(), null));
    }

    boolean isGenuine(Seal seal) {
        return sign(seal).equals(seal);
    }

    private Seal sign(Seal seal) {
        return seal.signed(hash(
                "seal",
                seal.sealNo(),
                seal.caseNumber(),
                seal.seq(),
                seal.hash(),
                TIME.format(seal.sealedAt()),
                seal.previousSeal()));
    }

    /** A JSON list keeps the limits of each value, so that nothing can be moved from one into the next. */
    private String hash(Object... values) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of()
                    .formatHex(mac.doFinal(Canonical.json(Arrays.asList(values)).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
