package cn.rongjiu.record;

import java.util.List;

/**
 * What following every chain found.
 *
 * @param chains how many there are: one a case, and one for configuration and operators
 * @param sound the number of entries confirmed
 * @param damaged of each chain that does not hold the first bad entry, the seals last
 */
public record Survey(long chains, long sound, SealsFound seals, List<BadEntry> damaged) {

    public boolean isSound() {
        return damaged.isEmpty();
    }

    /** The finding in Chinese; of several chains that do not hold, the first. */
    public String sentence() {
        return isSound()
                ? "记录完好：" + chains + " 条链共 " + sound + " 条记录逐条相连，" + seals.agreement() + "。"
                : "记录有损坏，共 " + damaged.size() + " 处。第一处：" + damaged.get(0).sentence() + Verification.WHAT_TO_DO;
    }
}
