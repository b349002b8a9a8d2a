package cn.rongjiu.calendar;

import cn.rongjiu.engine.CaseEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the record, the open tasks and the alarm what follows from a new line of the ledger. */
@Component
class ClockNews {

    private final ClockMapper mapper;
    private final Deadlines deadlines;
    private final CalendarAlarm alarm;
    private final ApplicationEventPublisher events;

    ClockNews(ClockMapper mapper, Deadlines deadlines, CalendarAlarm alarm, ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.deadlines = deadlines;
        this.alarm = alarm;
        this.events = events;
    }

    void tell(ClockRow row, ClockLedger before) {
        events.publishEvent(new CaseEvent(
                row.caseNumber(), row.personId(), CaseEvent.Kind.DEADLINE, row.code(), details(row), row.reason()));
        if (!before.isEmpty() && row.event() != ClockEvent.STOPPED) {
            events.publishEvent(new DueDateMoved(
                    ClockKey.of(row), deadlines.instantOf(DueDate.of(row).orParking())));
        }
        raise(waitsFor(before.isEmpty() ? null : before.last()), waitsFor(row), row.caseNumber());
    }

    /** Raises the alarm again, should it have been lost. */
    void remind(ClockRow newest) {
        raise(null, waitsFor(newest), newest.caseNumber());
    }

    private void raise(Integer was, Integer now, String caseNumber) {
        if (was != null && !was.equals(now) && !anyWaitsFor(was, caseNumber)) {
            alarm.arrived(caseNumber, was);
        }
        if (now != null && !now.equals(was)) {
            alarm.missing(caseNumber, now);
        }
    }

    private boolean anyWaitsFor(Integer year, String caseNumber) {
        return mapper.newestOfOpenClocks().stream()
                .anyMatch(row -> row.caseNumber().equals(caseNumber) && year.equals(row.missingYear()));
    }

    private static Integer waitsFor(ClockRow row) {
        return row == null || row.event() == ClockEvent.STOPPED ? null : row.missingYear();
    }

    private Map<String, Object> details(ClockRow row) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("name", deadlines.get(row.code()).name());
        details.put("event", row.event().name());
        details.put("on", row.onDate().toString());
        put(details, "term", row.amount() == null ? null : row.term());
        put(details, "oldDue", row.oldDueOn());
        put(details, "due", row.dueOn());
        put(details, "missingYear", row.missingYear());
        return details;
    }

    private static void put(Map<String, Object> details, String key, Object value) {
        if (value != null) {
            details.put(key, value.toString());
        }
    }
}
