package cn.rongjiu.engine;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;

/** The office's civil time (E35): the engine's clock in Asia/Shanghai, to the millisecond. */
@Component
public class OfficeTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    public LocalDateTime now() {
        return LocalDateTime.ofInstant(ClockUtil.getCurrentTime().toInstant(), ZONE)
                .truncatedTo(ChronoUnit.MILLIS);
    }

    public LocalDate today() {
        return now().toLocalDate();
    }

    /** A moment of the office as the engine counts it. */
    public static Date instant(LocalDateTime moment) {
        return Date.from(moment.atZone(ZONE).toInstant());
    }
}
