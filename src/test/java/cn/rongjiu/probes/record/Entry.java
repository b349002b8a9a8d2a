package cn.rongjiu.probes.record;

public record Entry(String text) {}
