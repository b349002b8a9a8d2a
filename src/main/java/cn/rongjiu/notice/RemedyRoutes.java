package cn.rongjiu.notice;

import cn.rongjiu.engine.DecisionTables;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** D7: the statutory routes beside this procedure, which letters and pages tell and which do not run here. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class RemedyRoutes implements ApplicationRunner {

    private static final String TABLE = "remedy-route";

    /** What may be contested elsewhere, and whose route is told; the table answers for each. */
    private static final List<Act> ELSEWHERE = List.of(
            new Act("PERSONNEL", "CIVIL_SERVANT"),
            new Act("SUPERVISION", "SUPERVISED"),
            new Act("PARTY_SANCTION", "PARTY_MEMBER"),
            new Act("ACCOUNTABILITY", "LEADER"),
            new Act("ADJUSTMENT", "CADRE"),
            new Act("PERSONNEL", "LEADING_MEMBER"),
            new Act("PERSONNEL", "JUDICIAL"));

    private static final String[] ORDINALS = {"一", "二", "三", "四", "五", "六", "七"};

    private final DecisionTables tables;

    /** By version of the table, which never changes: every letter tells them. */
    private final Map<String, String> told = new ConcurrentHashMap<>();

    RemedyRoutes(DecisionTables tables) {
        this.tables = tables;
    }

    private record Act(String challengedAct, String personKind) {}

    /** A table that lacks a route stops the start. */
    @Override
    public void run(ApplicationArguments arguments) {
        own();
        others();
    }

    /** The route of this procedure itself. */
    public String own() {
        return route(tables.newest(TABLE), new Act("TOLERANCE", "ANY"));
    }

    /** One line a route. */
    public String others() {
        return told.computeIfAbsent(tables.newest(TABLE), this::others);
    }

    private String others(String table) {
        return IntStream.range(0, ELSEWHERE.size())
                .mapToObj(i -> ORDINALS[i] + "、" + route(table, ELSEWHERE.get(i)))
                .collect(Collectors.joining("\n"));
    }

    private String route(String table, Act act) {
        List<Map<String, Object>> rows = tables.evaluate(
                        table, Map.of("challengedAct", act.challengedAct(), "personKind", act.personKind()))
                .outputs();
        if (rows.size() != 1 || !(rows.get(0).get("route") instanceof String route) || route.isBlank()) {
            throw new IllegalStateException("config/decisions/%s.dmn：%s、%s 应当有且只有一行，并写明 route。请改正后重新启动。"
                    .formatted(TABLE, act.challengedAct(), act.personKind()));
        }
        return route;
    }
}
