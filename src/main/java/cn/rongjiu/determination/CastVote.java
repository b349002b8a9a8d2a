package cn.rongjiu.determination;

/**
 * One member's part in a meeting (W21).
 *
 * @param vote a grade or ABSTAIN; null for an absent member
 */
record CastVote(String opinionId, String member, boolean present, String vote, String dissentReason) {}
