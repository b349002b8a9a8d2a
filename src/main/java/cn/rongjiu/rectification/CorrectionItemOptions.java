package cn.rongjiu.rectification;

import cn.rongjiu.engine.Options;
import cn.rongjiu.engine.Step;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code correction-items}: all that a notice may demand; what D9 recommends is filled in beforehand. */
@Component
class CorrectionItemOptions implements Options {

    @Override
    public String name() {
        return "correction-items";
    }

    @Override
    public List<Option> of(Step step, String argument) {
        return Arrays.stream(CorrectionItem.values())
                .map(item -> new Option(item.name(), item.label()))
                .toList();
    }
}
