package cn.rongjiu.probes.desk;

public record Page(String title) {}
