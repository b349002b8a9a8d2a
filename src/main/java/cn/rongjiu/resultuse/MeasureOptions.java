package cn.rongjiu.resultuse;

import cn.rongjiu.engine.Options;
import cn.rongjiu.engine.Step;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code imposed-measure}: the rows of D8; nothing else can be recorded. */
@Component
class MeasureOptions implements Options {

    @Override
    public String name() {
        return "imposed-measure";
    }

    @Override
    public List<Option> of(Step step, String argument) {
        return Arrays.stream(Measure.values())
                .map(measure -> new Option(measure.name(), measure.label()))
                .toList();
    }
}
