package cn.rongjiu.probes.casefile;

/** What every room may know. */
public record Matter(String title) {}
