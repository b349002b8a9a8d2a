package cn.rongjiu.probes.calendar;

import cn.rongjiu.probes.casefile.Matter;

/** Knows casefile, which knows it: a cycle. */
public record Days(int amount, Matter matter) {}
