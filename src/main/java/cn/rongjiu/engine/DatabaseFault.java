package cn.rongjiu.engine;

import java.sql.SQLException;

/** Why a database cannot be reached, told to the person who starts the application; never tells a password. */
record DatabaseFault(String url, String user, SQLException fault) {

    private static final String MYSQL_HINT =
            "RONGJIU_DB_URL、RONGJIU_DB_USER/_PASSWORD、RONGJIU_DB_MIGRATION_USER/_PASSWORD";

    StartRefused refusal() {
        String state = fault.getSQLState() == null ? "" : fault.getSQLState();
        if (state.startsWith("28")) {
            return because(
                    "拒绝用户“" + user + "”登录：用户名或口令不对",
                    isMySql()
                            ? "核对 RONGJIU_DB_USER/_PASSWORD 和 RONGJIU_DB_MIGRATION_USER/_PASSWORD；口令中的特殊字符要加引号。"
                            : "核对 spring.datasource.username 和 spring.datasource.password；试用库的口令若已遗失，停止程序后移走 data/ 目录即可重建。");
        }
        if (fault.getErrorCode() == 90020) {
            return because("正被另一个程序使用", "停止已在运行的本程序（或打开着该文件的数据库工具）后重新启动。");
        }
        if (isMySql() && state.startsWith("42")) {
            return because("不存在，或用户“" + user + "”无权使用", "按 README.md 的 Production 一节建库并授权，核对 " + MYSQL_HINT + "。");
        }
        return because(
                "连接不上",
                isMySql() ? "确认 MySQL 已启动、地址和端口可达，核对 " + MYSQL_HINT + "。" : "核对 spring.datasource.url，并确认目录可写。");
    }

    private boolean isMySql() {
        return url.startsWith("jdbc:mysql:");
    }

    private StartRefused because(String reason, String repair) {
        String place = url.replaceAll("[?;].*", "").replaceAll("//[^/@]*@", "//");
        return new StartRefused(
                "数据库 " + place + " " + reason + "（" + firstLine(fault.getMessage()) + "）。", repair, fault);
    }

    private static String firstLine(String message) {
        return message == null ? "" : message.strip().lines().findFirst().orElse("");
    }
}
