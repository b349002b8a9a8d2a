package cn.rongjiu.casefile;

/**
 * What became of somebody's part in an earlier case about the same act.
 *
 * @param caseNumber of the earlier case
 * @param name of the person, as the present case has it
 * @param userId his account, null where he has none in the present case
 * @param grade what was decided, null where he withdrew
 */
public record EarlierPart(String caseNumber, String name, String userId, Grade grade) {

    public boolean isDecided() {
        return grade != null;
    }
}
