package cn.rongjiu.engine;

import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.stereotype.Component;

/** At every start, before the engine: its tables are complete, of its version, and keep every character. */
@Component
class EngineSchemaCheck implements Callback {

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public String getCallbackName() {
        return "engine schema check";
    }

    @Override
    public void handle(Event event, Context context) {
        try {
            check(new SchemaOnDisk(context.getConnection()));
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the schema of the engine", e);
        }
    }

    private static void check(SchemaOnDisk schema) throws SQLException {
        List<String> missing = schema.missingTables();
        if (!missing.isEmpty()) {
            throw new StartRefused("引擎的数据表不全，缺少：" + some(missing) + "。", "建表中途失败。若库中尚无案件，删除并重建空库后再启动；否则从备份恢复。");
        }
        String needed = schema.ddl().version();
        if (!needed.equals(schema.engineVersion())) {
            throw new StartRefused(
                    "引擎的数据表是 " + schema.engineVersion() + " 版，程序需要 " + needed + " 版。",
                    "先备份，再用迁移用户执行引擎自带的升级脚本（engine 包内 org/camunda/bpm/engine/db/upgrade），或改用与数据库相符的程序版本。");
        }
        List<String> narrow = schema.narrowColumns();
        if (!narrow.isEmpty()) {
            throw new StartRefused(
                    "下列表或列的字符集不是 utf8mb4_bin，生僻字会使办理失败：" + some(narrow) + "。",
                    "库中尚无案件时，删除并重建空库，由程序自己建表；否则由数据库管理员先备份，再把这些表转换为 utf8mb4 / utf8mb4_bin。");
        }
    }

    private static String some(List<String> names) {
        return String.join("、", names.subList(0, Math.min(5, names.size())))
                + (names.size() > 5 ? " 等 " + names.size() + " 项" : "");
    }
}
