package cn.rongjiu.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One step about to be filled in: {@code completes("reviewApplication").of(number).with("acceptanceDecision", "ACCEPT")}. */
public final class Doing {

    private final Procedure procedure;
    private final Somebody who;
    private final String task;
    private final boolean mustSucceed;
    private String caseNumber;
    private String person;

    Doing(Procedure procedure, Somebody who, String task, boolean mustSucceed) {
        this.procedure = procedure;
        this.who = who;
        this.task = task;
        this.mustSucceed = mustSucceed;
    }

    public Doing of(String number) {
        this.caseNumber = number;
        return this;
    }

    /** Where several persons stand at the same step: by name. */
    public Doing about(String name) {
        this.person = name;
        return this;
    }

    public Answer with(Object... keysAndValues) {
        return with(Values.fields(keysAndValues));
    }

    public Answer with(Map<String, ?> fields) {
        String id = id();
        Answer answer = procedure.watch().during(Deed.step(task, who.id(), fields), () -> procedure
                .door()
                .complete(who, id, fields));
        if (mustSucceed) {
            answer.isDone();
            procedure.settle(caseNumber);
        }
        return answer;
    }

    /** The engine's id of the step, as this person finds it. */
    public String id() {
        List<String> found = who.tasks(task, caseNumber).stream()
                .filter(id -> person == null || Objects.equals(person, procedure.personOf(id)))
                .toList();
        assertThat(found)
                .as("%s finds %s of %s once", who.id(), task, caseNumber)
                .hasSize(1);
        return found.get(0);
    }
}
