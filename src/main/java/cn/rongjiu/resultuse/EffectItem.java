package cn.rongjiu.resultuse;

import java.time.LocalDate;

/**
 * One use of a result: what must not count against a person, or what a measure bars.
 *
 * @param endsOn the last day, null where there is no end
 */
record EffectItem(
        String effectId,
        String measureId,
        String personId,
        Effect effect,
        Kind kind,
        LocalDate effectiveFrom,
        LocalDate endsOn,
        Standing status) {

    enum Kind {
        PROTECTED,
        BARRED
    }

    boolean holdsOn(LocalDate day) {
        return status == Standing.IN_FORCE && !day.isBefore(effectiveFrom) && (endsOn == null || !day.isAfter(endsOn));
    }

    boolean bars() {
        return kind == Kind.BARRED;
    }
}
