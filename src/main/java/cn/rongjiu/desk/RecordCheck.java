package cn.rongjiu.desk;

import cn.rongjiu.record.BadEntry;
import cn.rongjiu.record.Survey;
import cn.rongjiu.record.Verification;
import java.time.LocalDateTime;
import java.util.List;

/** Whether the record was changed in the database by hand, as programs and officials read it. */
final class RecordCheck {

    /** More than this many are one event; the first tells where to look. */
    private static final int MOST = 100;

    private RecordCheck() {}

    /**
     * @param entries how many hold, up to the first that does not
     * @param firstBad null when all do
     * @param sentence the finding in Chinese, with what to do
     */
    record OfCase(boolean intact, long entries, Bad firstBad, String sentence) {}

    /**
     * @param lastSeal to compare with a copy kept outside the database
     * @param damaged of each case that is not whole the first bad entry, at most a hundred
     */
    record OfAll(
            boolean intact,
            long chains,
            long entries,
            long seals,
            LocalDateTime sealedSince,
            LocalDateTime sealedLast,
            String lastSeal,
            Bad firstBad,
            List<Bad> damaged,
            String sentence) {}

    /**
     * @param caseNumber - for configuration and operators, # for a seal
     * @param seq number of the entry in its case, or of the seal
     * @param damage EDITED, DELETED, INSERTED, REORDERED, TRUNCATED, ERASED, REWRITTEN, HEAD_BROKEN or SEAL_BROKEN
     * @param happenedAt null, like what follows, when the entry is missing
     */
    record Bad(
            String caseNumber,
            long seq,
            String damage,
            LocalDateTime happenedAt,
            String kind,
            String subject,
            String sentence) {}

    static OfCase of(Verification found) {
        return new OfCase(found.isSound(), found.sound(), bad(found.bad()), found.sentence());
    }

    static OfAll of(Survey found) {
        List<Bad> damaged =
                found.damaged().stream().limit(MOST).map(RecordCheck::bad).toList();
        return new OfAll(
                found.isSound(),
                found.chains(),
                found.sound(),
                found.seals().seals(),
                found.seals().since(),
                found.seals().last(),
                found.seals().lastSeal(),
                damaged.isEmpty() ? null : damaged.get(0),
                damaged,
                found.sentence());
    }

    private static Bad bad(BadEntry entry) {
        return entry == null
                ? null
                : new Bad(
                        entry.caseNumber(),
                        entry.seq(),
                        entry.damage().name(),
                        entry.happenedAt(),
                        entry.kind(),
                        entry.subject(),
                        entry.sentence());
    }
}
