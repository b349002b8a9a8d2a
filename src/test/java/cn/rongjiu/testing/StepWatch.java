package cn.rongjiu.testing;

import java.util.function.Supplier;

/** Stands beside a story and may look at the clock, the database or whatever else before and after each deed. */
public interface StepWatch {

    StepWatch NOBODY = new StepWatch() {
        @Override
        public <T> T during(Deed deed, Supplier<T> work) {
            return work.get();
        }
    };

    <T> T during(Deed deed, Supplier<T> work);
}
