package cn.rongjiu.engine;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.BadUserRequestException;

/**
 * A person asked for something that a rule or a form does not allow. The transaction is rolled back and the person
 * reads the Chinese sentence; every door answers with {@link #status()}, never with a stack trace.
 */
public class Refusal extends BadUserRequestException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final LinkedHashMap<String, String> fields;

    private Refusal(int status, String sentence, Map<String, String> fields) {
        super(sentence);
        this.status = status;
        this.fields = new LinkedHashMap<>(fields);
    }

    /** The input breaks a rule (HTTP 400). */
    public static Refusal because(String sentence) {
        return new Refusal(400, sentence, Map.of());
    }

    /** One sentence a field (HTTP 400); keys are field keys of the form, values sentences that name the field. */
    public static Refusal ofFields(Map<String, String> sentences) {
        return new Refusal(400, String.join("", sentences.values()), sentences);
    }

    /** This person may not do this (HTTP 403). */
    public static Refusal forbidden(String sentence) {
        return new Refusal(403, sentence, Map.of());
    }

    /** There is no such thing, or not for this person (HTTP 404). */
    public static Refusal unknown(String sentence) {
        return new Refusal(404, sentence, Map.of());
    }

    /** The state of the case does not allow it now (HTTP 409). */
    public static Refusal conflict(String sentence) {
        return new Refusal(409, sentence, Map.of());
    }

    /** The question cannot be answered, as for a year without calendar (HTTP 422). */
    public static Refusal unanswerable(String sentence) {
        return new Refusal(422, sentence, Map.of());
    }

    /** HTTP status: 400, 403, 404, 409 or 422. */
    public int status() {
        return status;
    }

    /** Field key → sentence, in the order of the form; empty when the refusal concerns no single field. */
    public Map<String, String> fields() {
        return Collections.unmodifiableMap(fields);
    }
}
