package cn.rongjiu.desk;

import java.util.List;

/**
 * A page of a list of cases.
 *
 * @param total on all pages
 * @param page 1, 2, …
 */
record CasePage(List<CaseItem> items, long total, int page) {

    /** How many pages there are, at least 1. */
    public long pages() {
        return Math.max(1, (total + CaseSearch.PAGE - 1) / CaseSearch.PAGE);
    }
}
