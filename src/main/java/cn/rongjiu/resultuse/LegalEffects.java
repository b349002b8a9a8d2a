package cn.rongjiu.resultuse;

import cn.rongjiu.casefile.Grade;
import cn.rongjiu.engine.DecisionTables;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** D5: what a grade means on each track. */
@Component
class LegalEffects {

    private static final String TABLE = "legal-effect";

    private final DecisionTables tables;

    LegalEffects(DecisionTables tables) {
        this.tables = tables;
    }

    LegalEffect of(Grade grade, Track track, MeasureRange range) {
        Map<String, Object> row = tables
                .evaluate(
                        tables.newest(TABLE),
                        Map.of("grade", grade.name(), "track", track.name(), "measureRange", range.name()))
                .outputs()
                .stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "config/decisions/%s.dmn 没有 %s、%s、%s 这一行".formatted(TABLE, grade, track, range)));
        return new LegalEffect(String.valueOf(row.get("legalEffect")), Codes.of(row.get("measures")));
    }

    /** The rows of a grade for every track, for an official to read. */
    String summary(Grade grade) {
        return Arrays.stream(Track.values()).map(track -> summary(grade, track)).collect(Collectors.joining("\n"));
    }

    private String summary(Grade grade, Track track) {
        String lowest = of(grade, track, MeasureRange.LOWEST).sentence();
        String higher = of(grade, track, MeasureRange.HIGHER).sentence();
        return track.label() + "："
                + (lowest.equals(higher)
                        ? lowest
                        : "%s——%s%s——%s"
                                .formatted(MeasureRange.LOWEST.label(), lowest, MeasureRange.HIGHER.label(), higher));
    }
}
