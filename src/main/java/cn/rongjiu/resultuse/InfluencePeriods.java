package cn.rongjiu.resultuse;

import cn.rongjiu.engine.DecisionTables;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** D8 as the office configured it; a table that lacks a measure, or changes what law sets, stops the start. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class InfluencePeriods implements ApplicationRunner {

    private static final String TABLE = "influence-period";

    private final DecisionTables tables;

    InfluencePeriods(DecisionTables tables) {
        this.tables = tables;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        for (Measure measure : Measure.values()) {
            int months = of(measure).periodMonths();
            if (!measure.allows(months)) {
                throw broken(
                        measure, "影响期不能是 %d 个月%s".formatted(months, measure.isStatutory() ? "，由法律、党内法规规定，不得改动" : ""));
            }
        }
    }

    Influence of(Measure measure) {
        List<Map<String, Object>> rows = tables.evaluate(tables.newest(TABLE), Map.of("imposedMeasure", measure.name()))
                .outputs();
        if (rows.size() != 1) {
            throw broken(measure, "应当有且只有一行");
        }
        Map<String, Object> row = rows.get(0);
        return new Influence(
                months(measure, row.get("periodMonths")),
                months(measure, row.get("furtherMonths")),
                uses(measure, row.get("bars")),
                uses(measure, row.get("furtherBars")),
                String.valueOf(row.get("effect")));
    }

    private static int months(Measure measure, Object cell) {
        if (cell instanceof Number months && months.intValue() >= 0) {
            return months.intValue();
        }
        throw broken(measure, "月数应是不小于零的整数");
    }

    private static Set<Effect> uses(Measure measure, Object cell) {
        try {
            Set<Effect> uses = EnumSet.noneOf(Effect.class);
            Codes.of(cell).forEach(code -> uses.add(Effect.valueOf(code)));
            return uses;
        } catch (IllegalArgumentException unknown) {
            throw broken(measure, "受限事项只能写 " + Arrays.toString(Effect.values()));
        }
    }

    private static IllegalStateException broken(Measure measure, String what) {
        return new IllegalStateException("config/decisions/%s.dmn 的 %s（%s）：%s。请改正后重新启动。"
                .formatted(TABLE, measure.name(), measure.label(), what));
    }
}
