package cn.rongjiu.engine;

import java.util.concurrent.atomic.AtomicInteger;

/** Counts how often an expression reached it. */
public class Canary {

    private final AtomicInteger touched = new AtomicInteger();

    public String touch() {
        touched.incrementAndGet();
        return "canary";
    }

    int touched() {
        return touched.get();
    }

    void reset() {
        touched.set(0);
    }
}
