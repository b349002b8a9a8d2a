package cn.rongjiu.engine;

import java.util.Date;
import java.util.List;

/**
 * An open task whose term runs out.
 *
 * @param step what the diagram calls the task, in Chinese
 * @param personId null where it concerns the whole case
 * @param term its code, null where the diagram names none
 * @param holders user ids: who claimed it or was assigned, else everybody who may take it
 * @param overseers user ids: those whom the authority lets oversee this case
 */
public record TermTask(
        String taskId,
        String executionId,
        String step,
        String caseNumber,
        String personId,
        String term,
        Date due,
        List<String> holders,
        List<String> overseers) {}
