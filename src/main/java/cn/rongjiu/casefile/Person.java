package cn.rongjiu.casefile;

/**
 * A natural person the case concerns.
 *
 * @param ordinal 1, 2, … in the order of the application
 * @param userId the person's own account (staff number), null when {@code intake} acts for him
 * @param grade null until decided
 */
public record Person(
        String personId,
        String caseNumber,
        int ordinal,
        String name,
        String post,
        String unit,
        String userId,
        CaseState state,
        Grade grade) {}
