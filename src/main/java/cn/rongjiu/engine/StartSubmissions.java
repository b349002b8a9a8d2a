package cn.rongjiu.engine;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * Who sent which start form, as a digest: the very same sent again within a short span is taken for a repeated request,
 * afterwards for an application of its own.
 */
@Component
class StartSubmissions {

    private final StartSubmissionMapper mapper;
    private final SubmissionDigests digests;
    private final Actor actor;
    private final OfficeTime time;
    private final Duration span;

    StartSubmissions(
            StartSubmissionMapper mapper,
            SubmissionDigests digests,
            Actor actor,
            OfficeTime time,
            @Value("${rongjiu.start.same-within}") Duration span) {
        this.mapper = mapper;
        this.digests = digests;
        this.actor = actor;
        this.time = time;
        this.span = span;
    }

    String digest(Step step, Map<String, Object> submitted) {
        return digests.of(submitted, step.key() + "\n" + actor.id());
    }

    /** The process the very same started a moment ago; of two at the same instant the second waits here for the first. */
    Optional<String> take(String digest) {
        try {
            mapper.insert(digest, time.now());
            return Optional.empty();
        } catch (DuplicateKeyException again) {
            Sent earlier = mapper.hold(digest);
            return Optional.of(earlier.processId()).filter(process -> isRecent(earlier.sentAt()));
        }
    }

    void started(String digest, String processId) {
        mapper.started(digest, time.now(), processId);
    }

    private boolean isRecent(LocalDateTime sentAt) {
        return Duration.between(sentAt, time.now()).abs().compareTo(span) < 0;
    }

    record Sent(LocalDateTime sentAt, String processId) {}
}
