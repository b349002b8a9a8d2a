package cn.rongjiu.faults;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.stories.CaseOneStory;
import cn.rongjiu.testing.Procedure;

/** Case 1 on a database that fails. The story reads every date, document, clock, notice and record entry. */
record FaultyCaseOne(Procedure procedure, Breaking breaking, FaultyPost post) {

    /** Every so-manieth statement in the build; {@code -Dstatements=1} takes each of them. */
    static int step(int inTheBuild) {
        return Integer.getInteger("statements", inTheBuild);
    }

    void tell(int step) {
        EveryStatement watch = new EveryStatement(procedure, breaking, step);
        post.giveEverybodyAnAddress();
        new CaseOneStory(procedure.watchedBy(watch)).tell();
        post.deliver();
        assertThat(watch.failures().get(Fault.LOST_CONNECTION)).isGreaterThan(2_000 / step);
        assertThat(watch.failures().get(Fault.DEADLOCK)).isGreaterThan(600 / step);
    }
}
