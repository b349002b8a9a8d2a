package cn.rongjiu.engine;

import java.util.stream.Stream;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Shows what a {@link RepairHint} says instead of a stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class RepairHintAnalyzer implements FailureAnalyzer {

    @Override
    public FailureAnalysis analyze(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(RepairHint.class::isInstance)
                .map(RepairHint.class::cast)
                .findFirst()
                .map(hint -> new FailureAnalysis(hint.what(), "修复办法：" + hint.repair(), failure))
                .orElse(null);
    }
}
