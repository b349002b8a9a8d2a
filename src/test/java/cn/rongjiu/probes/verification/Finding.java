package cn.rongjiu.probes.verification;

/** What another stage must not know. */
public record Finding(String code) {}
