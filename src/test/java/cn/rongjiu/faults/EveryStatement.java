package cn.rongjiu.faults;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.testing.Deed;
import cn.rongjiu.testing.Procedure;
import cn.rongjiu.testing.StepWatch;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Does each deed again and again, each time with another of its statements failing, until none is left to fail; at last
 * the deed is done, but its answer is lost, and it is done once more.
 */
final class EveryStatement implements StepWatch {

    private final Procedure procedure;
    private final Breaking breaking;
    private final int step;
    private final List<String> tables;
    private final Map<Fault, Integer> failures = new EnumMap<>(Fault.class);
    private int deeds;
    private boolean busy;

    /** @param step 1 for each statement, 2 for every other one, and so on */
    EveryStatement(Procedure procedure, Breaking breaking, int step) {
        this.procedure = procedure;
        this.breaking = breaking;
        this.step = step;
        this.tables = procedure.kept();
    }

    Map<Fault, Integer> failures() {
        return failures;
    }

    /** The request by which a step is sent in is part of its step. */
    @Override
    public <T> T during(Deed deed, Supplier<T> work) {
        if (busy) {
            return work.get();
        }
        busy = true;
        try {
            return again(deed, work);
        } finally {
            busy = false;
        }
    }

    private <T> T again(Deed deed, Supplier<T> work) {
        Contents before = now();
        Breaking.Strike whole = fails(deed, work, Plan.lost(), before);
        int first = 1 + deeds++ % step;
        for (Fault fault : Fault.values()) {
            for (int statement = first; statement <= whole.of(fault); statement += step) {
                Plan plan = new Plan(fault, statement, Plan.Ending.LOST, deed.kind() != Deed.Kind.JOB);
                boolean struck = fails(deed, work, plan, before).statement() != null;
                failures.merge(fault, struck ? 1 : 0, Integer::sum);
            }
        }
        return deed.kind() == Deed.Kind.REQUEST ? work.get() : unanswered(deed, work, before);
    }

    /** Whatever breaks, at the latest the commit, leaves nothing behind. */
    private Breaking.Strike fails(Deed deed, Supplier<?> work, Plan plan, Contents before) {
        breaking.arm(plan);
        Outcome<?> outcome = Outcome.of(work);
        Breaking.Strike strike = breaking.disarm();
        String where = "%s %s %s".formatted(deed, plan, strike);
        assertThat(outcome.isDone()).as("done: " + where).isFalse();
        assertThat(now().tables()).as(where).isEqualTo(before.tables());
        outcome.tellsNothingInternal();
        boolean repeats = plan.fault() == Fault.DEADLOCK && plan.again();
        assertThat(strike.ended()).as("came to its commit: " + where).isEqualTo(strike.statement() == null || repeats);
        resetRetries(deed);
        return strike;
    }

    /** Whoever sends the same again reads that it is done; a job that is done is gone. */
    private <T> T unanswered(Deed deed, Supplier<T> work, Contents before) {
        breaking.arm(Plan.unanswered());
        Outcome<T> first = Outcome.of(work);
        assertThat(breaking.disarm().ended()).as("%s commits", deed).isTrue();
        assertThat(first.isDone()).as("%s", deed).isFalse();
        first.tellsNothingInternal();
        Contents done = now();
        assertThat(done.tables()).as("%s", deed).isNotEqualTo(before.tables());
        Outcome<T> again = Outcome.of(work);
        assertThat(again.isDone()).as("%s again: %s", deed, again).isEqualTo(deed.kind() != Deed.Kind.JOB);
        assertThat(now().tables()).as("%s again", deed).isEqualTo(done.tables());
        return again.result();
    }

    private Contents now() {
        return Contents.of(procedure, tables);
    }

    private void resetRetries(Deed deed) {
        if (deed.kind() == Deed.Kind.JOB) {
            procedure.change("update ACT_RU_JOB set RETRIES_ = 5 where ID_ = ?", deed.name());
        }
    }
}
