package cn.rongjiu.determination;

import cn.rongjiu.engine.Step;

/** One round of voting about one person; everything said in it stays under it. */
record Round(String personId, int investigationRound, int votingRound) {

    static Round of(Step step) {
        return new Round(step.personId(), step.investigationRound(), step.votingRound());
    }
}
