package cn.rongjiu.calendar;

import cn.rongjiu.engine.OfficeTime;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;

/** The terms of the procedure (1.4) as the office configured them, and the hours between which the office is open (E35). */
public final class Deadlines {

    private final Map<String, Deadline> byCode;
    private final LocalTime dayBegins;
    private final LocalTime dayEnds;

    Deadlines(Map<String, Deadline> byCode, LocalTime dayBegins, LocalTime dayEnds) {
        this.byCode = Collections.unmodifiableMap(new LinkedHashMap<>(byCode));
        this.dayBegins = dayBegins;
        this.dayEnds = dayEnds;
    }

    /**
     * The term with this code; a diagram must not name another. Where a term runs several times at once for the same
     * person, each run is told apart behind a colon: T11:2 answers the second objection.
     */
    public Deadline get(String code) {
        Deadline deadline = byCode.get(code.split(":", 2)[0]);
        if (deadline == null) {
            throw new IllegalArgumentException("no term " + code + " in config/deadlines.yaml");
        }
        return deadline;
    }

    /** The length of a term that has one. */
    public Term term(String code) {
        Deadline deadline = get(code);
        if (deadline.isUnlimited()) {
            throw new IllegalArgumentException("the law sets no limit for " + code);
        }
        return deadline.term();
    }

    /** Whether it is a party's time to file, which no office may cut short and nobody has to use (T15, T17). */
    public boolean isWindow(String code) {
        Statute.Limit limit = Statute.limit(code);
        return limit != null && limit.side() == Statute.Side.FILING;
    }

    /** All terms in the order of the file. */
    public Collection<Deadline> all() {
        return byCode.values();
    }

    /** The moment at which the office opens on that day. */
    public LocalDateTime startOf(LocalDate day) {
        return day.atTime(dayBegins);
    }

    /** The moment at which the office closes on that day. */
    public LocalDateTime endOf(LocalDate day) {
        return day.atTime(dayEnds);
    }

    /** The moment at which the office closes, as the engine counts it. */
    Date instantOf(LocalDate day) {
        return OfficeTime.instant(endOf(day));
    }
}
