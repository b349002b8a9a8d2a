package cn.rongjiu.lists;

import cn.rongjiu.engine.OfficeTime;
import cn.rongjiu.engine.Options;
import cn.rongjiu.engine.Step;
import java.util.List;

/** The items of one list to choose from on a form: in force today and, in a case, on the day of the act (E16). */
class ListOptions implements Options {

    private final ListKind kind;
    private final Lists lists;
    private final ApplicableLists applicable;
    private final OfficeTime time;

    ListOptions(ListKind kind, Lists lists, ApplicableLists applicable, OfficeTime time) {
        this.kind = kind;
        this.lists = lists;
        this.applicable = applicable;
        this.time = time;
    }

    @Override
    public String name() {
        return kind.key();
    }

    @Override
    public List<Option> of(Step step, String argument) {
        return items(step.caseNumber()).stream()
                .map(item -> new Option(item.code(), label(item)))
                .toList();
    }

    private List<ListItem> items(String caseNumber) {
        return caseNumber == null ? lists.inForce(kind, time.today()) : applicable.either(kind, caseNumber);
    }

    private String label(ListItem item) {
        return item.inForce(time.today()) ? item.label() : item.label() + "（行为发生时施行，现已废止）";
    }
}
