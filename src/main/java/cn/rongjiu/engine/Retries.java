package cn.rongjiu.engine;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How often and when failed work is tried again, by name. A diagram names a policy as
 * {@code <camunda:failedJobRetryTimeCycle>${retries.patient}</camunda:failedJobRetryTimeCycle>}; without one the
 * standard holds. Then it becomes an incident.
 */
@Component("retries")
public class Retries {

    private final String standard;
    private final String patient;
    private final String brief;

    Retries(
            @Value("${rongjiu.retries.standard:PT10S,PT1M,PT10M,PT1H,PT6H}") String standard,
            @Value("${rongjiu.retries.patient:PT1M,PT10M,PT1H,PT6H,P1D,P1D}") String patient,
            @Value("${rongjiu.retries.brief:PT5S,PT30S}") String brief) {
        this.standard = standard;
        this.patient = patient;
        this.brief = brief;
    }

    /** Everything that fails by chance: five times within a working day. */
    public String getStandard() {
        return standard;
    }

    /** What waits for somebody outside, as a mail server: over two days. */
    public String getPatient() {
        return patient;
    }

    /** What a person waits for: he must soon see that it failed. */
    public String getBrief() {
        return brief;
    }
}
