package cn.rongjiu.desk;

import java.util.Collection;
import java.util.List;

/**
 * What is looked for, and by whom.
 *
 * @param oversees whether he reads every case
 * @param forOffice whether his applications are the office's
 * @param guardsSecrets whether every isolated case is his to find
 * @param unitSteps the steps that the unit of a person does
 * @param ownOnly whether only cases are wanted to which he is a party
 * @param pattern of {@code like} with the escape '!', null for any
 * @param number a case number that the text names in print, else null
 * @param stage the room the case must stand in, null for any
 */
record CaseQuery(
        String userId,
        List<String> groups,
        boolean oversees,
        boolean forOffice,
        boolean guardsSecrets,
        Collection<String> unitSteps,
        boolean ownOnly,
        String pattern,
        String number,
        String stage,
        int limit,
        int offset) {}
