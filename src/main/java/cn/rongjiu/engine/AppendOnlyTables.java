package cn.rongjiu.engine;

import java.util.List;

/** Tables of a room to which the application's own database user may only add; a bean each such room offers. */
public record AppendOnlyTables(List<String> names) {

    public AppendOnlyTables {
        names = List.copyOf(names);
    }
}
