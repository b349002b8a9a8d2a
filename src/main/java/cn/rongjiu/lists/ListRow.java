package cn.rongjiu.lists;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;

/** One row as the decision table gives it; whatever is missing or wrong is told with list, rule and column. */
record ListRow(ListKind kind, String rule, Map<String, Object> columns) {

    ListItem item(LocalDate on) {
        ListItem item = new ListItem(
                kind,
                text("code"),
                text("text"),
                flag("absolute"),
                flag("transfer"),
                flag("consent"),
                text("basis"),
                kind == ListKind.POSITIVE ? text("distinction") : "",
                date("validFrom", text("validFrom")),
                columns.get("validTo") instanceof String last && !last.isBlank() ? date("validTo", last) : null);
        if (!item.inForce(on)) {
            throw broken("validFrom", "施行期间与输入列不一致，" + on + " 不在期间内");
        }
        return item;
    }

    private String text(String column) {
        if (columns.get(column) instanceof String s && !s.isBlank()) {
            return s;
        }
        throw broken(column, "没有填写");
    }

    /** An empty cell, like a column that this list does not have, says no. */
    private boolean flag(String column) {
        return Boolean.TRUE.equals(columns.get(column));
    }

    private LocalDate date(String column, String date) {
        try {
            return LocalDate.parse(date);
        } catch (DateTimeParseException e) {
            throw broken(column, "不是日期（例如 2026-07-01）：" + date);
        }
    }

    private IllegalStateException broken(String column, String what) {
        return new IllegalStateException(kind.key() + "，规则 " + rule + "，列 " + column + "：" + what);
    }
}
