package cn.rongjiu.appeal;

import cn.rongjiu.engine.Options;
import cn.rongjiu.engine.People;
import cn.rongjiu.engine.Step;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code appeal-handlers}: who may handle this level. */
@Component
class HandlerOptions implements Options {

    private final Appeals appeals;
    private final AppealPanels panels;
    private final People people;

    HandlerOptions(Appeals appeals, AppealPanels panels, People people) {
        this.appeals = appeals;
        this.panels = panels;
        this.people = people;
    }

    @Override
    public String name() {
        return "appeal-handlers";
    }

    @Override
    public List<Option> of(Step step, String argument) {
        Level level = appeals.running(step.caseNumber(), step.personId()).level();
        return panels.members(step.caseNumber(), step.personId(), level.name()).stream()
                .map(user -> new Option(user, people.displayName(user)))
                .toList();
    }
}
