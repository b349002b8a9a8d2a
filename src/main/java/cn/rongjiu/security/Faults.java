package cn.rongjiu.security;

import cn.rongjiu.engine.Ids;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes what broke to the log, under a reference a person can read out on the telephone. */
final class Faults {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    private Faults() {}

    static Verdict log(Throwable fault) {
        String reference = Ids.next().substring(24).toUpperCase();
        LOG.error("fault {}", reference, fault);
        return Verdict.fault(reference);
    }
}
