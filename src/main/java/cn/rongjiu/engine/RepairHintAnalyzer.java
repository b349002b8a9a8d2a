package cn.rongjiu.engine;

import java.util.stream.Stream;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Shows what a {@link RepairHint} says instead of a stack trace; a fault of ours that only has a Chinese sentence shows
 * that sentence.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class RepairHintAnalyzer implements FailureAnalyzer {

    @Override
    public FailureAnalysis analyze(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(RepairHint.class::isInstance)
                .map(RepairHint.class::cast)
                .findFirst()
                .map(hint -> new FailureAnalysis(hint.what(), "修复办法：" + hint.repair(), failure))
                .orElseGet(() -> sentence(failure));
    }

    private static FailureAnalysis sentence(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(IllegalStateException.class::isInstance)
                .map(Throwable::getMessage)
                .filter(message -> message != null && message.codePoints().anyMatch(Character::isIdeographic))
                .findFirst()
                .map(message -> new FailureAnalysis(message, "按上面的提示改正后重新启动。", failure))
                .orElse(null);
    }
}
