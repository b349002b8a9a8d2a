package cn.rongjiu.calendar;

/**
 * Names one clock.
 *
 * @param personId null where the clock concerns the whole case
 */
record ClockKey(String caseNumber, String personId, String code) {

    ClockKey {
        // a null in a diagram's expression arrives here as an empty text
        personId = personId == null || personId.isEmpty() ? null : personId;
    }

    static ClockKey of(ClockRow row) {
        return new ClockKey(row.caseNumber(), row.personId(), row.code());
    }
}
