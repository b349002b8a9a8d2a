package cn.rongjiu.calendar;

import java.util.stream.Stream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings open clocks into line with the calendar at start-up: the year that was missing arrived, or a notice was
 * amended (E28). The ledger keeps the old date and the new one; one transaction a clock.
 */
@Component
public class RecomputeDueDates implements ApplicationRunner {

    private static final String REASON = "工作日历变更，重新计算";

    private final ClockMapper mapper;
    private final ClockBook book;
    private final TransactionTemplate transaction;

    RecomputeDueDates(ClockMapper mapper, ClockBook book, TransactionTemplate transaction) {
        this.mapper = mapper;
        this.book = book;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        recompute();
    }

    /** Recomputes every open clock; may be called at any time. */
    public void recompute() {
        recompute(mapper.newestOfOpenClocks().stream());
    }

    /** An incident ends with the activity it was raised at; while its clock is parked it is raised again. */
    @Scheduled(cron = "0 0 6 * * *", zone = "Asia/Shanghai")
    void remind() {
        recompute(mapper.newestOfOpenClocks().stream().filter(ClockRow::isParked));
    }

    private void recompute(Stream<ClockRow> newest) {
        newest.map(ClockKey::of)
                .forEach(clock -> transaction.executeWithoutResult(status -> book.recompute(clock, REASON)));
    }
}
