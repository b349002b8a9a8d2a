package cn.rongjiu.notice;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail is sent.
 *
 * @param from the sender's address; must be set when a mail server is
 * @param backOff the pauses between attempts; after the last one sending is given up
 * @param lease how long a sender may take before it is given up for dead
 */
@ConfigurationProperties("rongjiu.notice")
record NoticeSettings(
        String from,
        @DefaultValue({"1m", "5m", "30m", "2h", "12h"}) List<Duration> backOff,
        @DefaultValue("5m") Duration lease) {

    /** The pause after this many attempts, empty when there shall be no further one. */
    Optional<Duration> pauseAfter(int attempts) {
        return attempts <= backOff.size() ? Optional.of(backOff.get(attempts - 1)) : Optional.empty();
    }
}
