package cn.rongjiu.authority;

/**
 * A member of a deciding body.
 *
 * @param name 姓名
 */
public record Member(String userId, String name) {}
