package cn.rongjiu.record;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Seals at the start and every few minutes, and leaves a trace of each seal outside the database. */
@Component
class SealClock {

    private static final Logger LOG = LoggerFactory.getLogger(SealClock.class);

    private final Sealing sealing;
    private final Witness witness;

    SealClock(Sealing sealing, Witness witness) {
        this.sealing = sealing;
        this.witness = witness;
    }

    @Scheduled(fixedDelayString = "${rongjiu.record.seal-every:5m}", initialDelayString = "PT0S")
    void seal() {
        sealing.seal().ifPresent(last -> {
            LOG.info("Record sealed up to no. {}: {}", last.sealNo(), last.seal());
            witness.note(last);
        });
    }
}
