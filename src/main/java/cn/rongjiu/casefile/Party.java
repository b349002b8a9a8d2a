package cn.rongjiu.casefile;

/**
 * An account that stands in the case itself.
 *
 * @param applied whether he filed the application; else he is a person it is about
 */
public record Party(String userId, boolean applied) {}
