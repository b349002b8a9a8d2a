package cn.rongjiu.lists;

import cn.rongjiu.engine.OfficeTime;
import cn.rongjiu.engine.Options;
import cn.rongjiu.engine.Step;
import java.util.List;

/** The items of one list in force today, to choose from on a form. */
class ListOptions implements Options {

    private final ListKind kind;
    private final Lists lists;
    private final OfficeTime time;

    ListOptions(ListKind kind, Lists lists, OfficeTime time) {
        this.kind = kind;
        this.lists = lists;
        this.time = time;
    }

    @Override
    public String name() {
        return kind.key();
    }

    @Override
    public List<Option> of(Step step, String argument) {
        return lists.inForce(kind, time.today()).stream()
                .map(item -> new Option(item.code(), item.label()))
                .toList();
    }
}
