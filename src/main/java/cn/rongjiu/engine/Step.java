package cn.rongjiu.engine;

import java.util.function.Function;

/**
 * A human step as rooms see it.
 *
 * @param taskId engine id of the task, null at a start form
 * @param key task definition key, or the start form's name in lowerCamel ({@code applyForTolerance})
 * @param caseNumber null at a start form
 * @param personId null where the step concerns the whole case
 * @param variables reads one process variable visible from the task, null when unset
 */
public record Step(String taskId, String key, String caseNumber, String personId, Function<String, Object> variables) {

    /** The round of verification this step belongs to, 1 when none is set. */
    public int investigationRound() {
        return number("investigationRound");
    }

    /** The round of joint voting this step belongs to, 1 when none is set. */
    public int votingRound() {
        return number("votingRound");
    }

    public boolean isTrue(String variable) {
        return Boolean.TRUE.equals(variables.apply(variable));
    }

    private int number(String variable) {
        return variables.apply(variable) instanceof Number n ? n.intValue() : 1;
    }
}
