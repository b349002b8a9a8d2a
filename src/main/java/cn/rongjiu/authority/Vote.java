package cn.rongjiu.authority;

/**
 * How one member voted.
 *
 * @param verdict null when he abstained or was absent
 */
public record Vote(String member, boolean present, String verdict) {}
