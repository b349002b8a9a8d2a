package cn.rongjiu.engine;

/** A command of ours that may run again after it lost a race: all it does is rolled back with its transaction. */
public interface Repeatable {}
