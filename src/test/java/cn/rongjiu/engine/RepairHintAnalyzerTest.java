package cn.rongjiu.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;

class RepairHintAnalyzerTest {

    private final RepairHintAnalyzer analyzer = new RepairHintAnalyzer();

    @Test
    void hint_is_found_however_deep_it_lies() {
        FailureAnalysis analysis = analyzer.analyze(new IllegalStateException(
                "outer", new IllegalStateException(new StartRefused("第 3 行日期错误", "改为 2026-10-01"))));

        assertThat(analysis.getDescription()).isEqualTo("第 3 行日期错误");
        assertThat(analysis.getAction()).isEqualTo("修复办法：改为 2026-10-01");
    }

    @Test
    void exception_without_hint_is_left_to_others() {
        assertThat(analyzer.analyze(new IllegalStateException("broken"))).isNull();
    }
}
