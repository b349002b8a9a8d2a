package cn.rongjiu.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * At every start on MySQL, before the engine: lets the application's user change every table but those that only grow,
 * and refuses to start while it could change one of these. MySQL knows no exception from a grant on a whole database,
 * so each table is granted by itself.
 */
@Component
class RuntimeGrants implements Callback {

    private final ObjectProvider<DataSource> runtime;
    private final Set<String> appendOnly;

    RuntimeGrants(ObjectProvider<DataSource> runtime, ObjectProvider<AppendOnlyTables> rooms) {
        this.runtime = runtime;
        this.appendOnly = rooms.stream().flatMap(room -> room.names().stream()).collect(Collectors.toSet());
    }

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
        return "runtime grants";
    }

    @Override
    public void handle(Event event, Context context) {
        try {
            if (new SchemaOnDisk(context.getConnection()).isMySql()) {
                limit(context.getConnection());
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read what the application's user may do", e);
        }
    }

    private void limit(Connection migration) throws SQLException {
        try (Connection connection = runtime.getObject().getConnection()) {
            RuntimeUser user = new RuntimeUser(connection);
            for (String table : appendOnly) {
                if (user.mayChange(table)) {
                    throw tooMuch(table, user);
                }
            }
            List<String> others = user.tablesWithoutChange().stream()
                    .filter(table -> !appendOnly.contains(table))
                    .toList();
            grant(migration, others, user);
            connection.rollback();
        }
    }

    private static void grant(Connection migration, List<String> tables, RuntimeUser user) throws SQLException {
        for (String table : tables) {
            String sql = "grant update, delete on `" + user.database() + "`.`" + table + "` to " + user.account();
            try (Statement statement = migration.createStatement()) {
                statement.execute(sql);
            } catch (SQLException e) {
                throw new StartRefused(
                        "运行用户 " + user.account() + " 还不能办理业务：迁移用户无权把 " + tables.size() + " 张表的改、删权限授给他。",
                        "由数据库管理员执行：grant all on `" + user.database()
                                + "`.* to <迁移用户> with grant option; 然后重新启动，程序会逐表授权（见 README.md 的 Production 一节）。",
                        e);
            }
        }
    }

    private static StartRefused tooMuch(String table, RuntimeUser user) throws SQLException {
        return new StartRefused(
                "运行用户 " + user.account() + " 能改动或者删除办案记录（表 " + table + "），记录就不能作为凭据。",
                "由数据库管理员执行：revoke update, delete on `" + user.database() + "`.* from " + user.account()
                        + "; 并用 show grants for " + user.account()
                        + "; 核对，不得另有全局、逐表或角色的改、删权限，也不得与迁移用户相同；然后重新启动，其余各表由程序逐表授权。");
    }
}
