package cn.rongjiu.resultuse;

import java.util.Set;

/**
 * A row of D8.
 *
 * @param periodMonths 0 where the measure has no period
 * @param furtherMonths a second period that follows the first, as after 留党察看
 * @param bars what the first period bars
 * @param furtherBars what the second period still bars
 * @param effect the row's own words
 */
record Influence(int periodMonths, int furtherMonths, Set<Effect> bars, Set<Effect> furtherBars, String effect) {

    /** How many months this use stays barred, 0 when it is not. */
    int monthsBarred(Effect use) {
        if (furtherBars.contains(use)) {
            return periodMonths + furtherMonths;
        }
        return bars.contains(use) ? periodMonths : 0;
    }

    /** The same with the first period that was answered when the measure was recorded. */
    Influence lasting(int months) {
        return new Influence(months, furtherMonths, bars, furtherBars, effect);
    }

    int longest() {
        return periodMonths + furtherMonths;
    }
}
