package cn.rongjiu.authority;

import java.util.Optional;

/** Tells the role of a step that different bodies do at different times; a room that has such steps offers it as a bean. */
public interface ChangingDuty {

    /**
     * The role in which the step is done now; empty for steps it knows nothing of.
     *
     * @param personId null where the step concerns the whole case
     */
    Optional<Role> roleNow(String taskKey, String caseNumber, String personId);
}
