package cn.rongjiu.publicity;

import java.time.LocalDate;

/**
 * A notice as its readers see it: the content while it is on notice, afterwards only that there was one.
 *
 * @param text null once the period is over or the notice withdrawn
 * @param withdrawnOn null unless withdrawn
 * @param reason of the withdrawal
 * @param retraction whether it takes back another notice
 */
record NoticeView(
        String id,
        String number,
        String scope,
        LocalDate publishedOn,
        LocalDate lastDay,
        String text,
        LocalDate withdrawnOn,
        String reason,
        boolean retraction) {

    /** What stands beside it in a list. */
    public String standing() {
        if (text != null) {
            return retraction ? "更正公告" : "公示中";
        }
        return withdrawnOn == null ? "公示已结束" : "公示已撤回";
    }
}
