package cn.rongjiu.authority;

/**
 * What {@code config/authorities.yaml} says.
 *
 * @param quorum members present of members due
 * @param passRatio votes for one verdict of all members due
 * @param maxRounds rounds of joint voting before the party committee decides (D6)
 * @param minInvestigators never lower than 2
 * @param returnMax how often a person's part may be sent back to the investigators
 */
public record DeterminationRules(Ratio quorum, Ratio passRatio, int maxRounds, int minInvestigators, int returnMax) {

    public DeterminationRules {
        demand(passRatio.isMajority(), "determination.passRatio 不得低于过半数，例如 >1/2");
        demand(quorum.isMajority(), "determination.quorum 不得低于过半数，例如 2/3");
        demand(maxRounds >= 1, "determination.maxRounds 不得小于 1");
        demand(minInvestigators >= 2, "investigation.minInvestigators 不得小于 2");
        demand(returnMax >= 0, "investigation.returnMax 不得为负数");
    }

    boolean hasQuorum(int present, int due) {
        return due > 0 && quorum.reachedBy(present, due);
    }

    boolean isCarried(int votes, int due) {
        return due > 0 && passRatio.reachedBy(votes, due);
    }

    private static void demand(boolean held, String sentence) {
        if (!held) {
            throw new IllegalArgumentException(sentence);
        }
    }
}
