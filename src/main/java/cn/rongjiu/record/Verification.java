package cn.rongjiu.record;

/**
 * What following a chain found.
 *
 * @param sound the number of entries confirmed before the first bad one
 * @param bad the first entry that does not hold, null when all do
 */
public record Verification(String caseNumber, long sound, BadEntry bad) {

    static final String WHAT_TO_DO = "请勿改动数据库，保留现状和当日备份，报告负责人，与备份逐条比对。";

    static Verification sound(String caseNumber, long entries) {
        return new Verification(caseNumber, entries, null);
    }

    public boolean isSound() {
        return bad == null;
    }

    /**
     * Number of the first entry that was edited, deleted, inserted or moved, 0 when there is none; one more than the
     * last entry when the tail or the head itself is missing or was changed.
     */
    public long firstBad() {
        return isSound() ? 0 : bad.seq();
    }

    /** The finding in Chinese, with what to do. */
    public String sentence() {
        return isSound()
                ? BadEntry.place(caseNumber) + "完好：" + sound + " 条逐条相连，与封存一致。"
                : bad.sentence() + "此前 " + sound + " 条完好。" + WHAT_TO_DO;
    }
}
