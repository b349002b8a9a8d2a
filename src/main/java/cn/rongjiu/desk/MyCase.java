package cn.rongjiu.desk;

import java.time.LocalDate;
import java.util.List;

/**
 * A case as a party to it sees it on his own page.
 *
 * @param parts how each person whose affairs are his stands
 * @param turns what he may do now
 */
record MyCase(CaseItem item, List<CaseSheet.PersonLine> parts, List<Turn> turns, List<Petitions.Form> petitions) {

    /**
     * Something he may do.
     *
     * @param personName null where it concerns the whole case
     * @param until the last day, null where there is none
     * @param task the step to open, null where it is done in writing
     */
    record Turn(String what, String personName, LocalDate until, String task) {}
}
