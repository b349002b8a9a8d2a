package cn.rongjiu.desk;

import java.time.LocalDateTime;

/**
 * A human step that waits.
 *
 * @param id the engine's id of the task
 * @param key task id in the diagram
 * @param stage the room the step belongs to
 * @param personId null where the step concerns the whole case
 * @param assignee null while nobody has taken it, and always for parties
 * @param mayWork whether the reader holds it or may take it
 */
record OpenStep(
        String id,
        String key,
        String name,
        String stage,
        String stageName,
        String personId,
        String personName,
        String assignee,
        String assigneeName,
        LocalDateTime due,
        boolean overdue,
        boolean mayWork) {}
