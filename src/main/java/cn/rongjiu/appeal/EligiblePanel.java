package cn.rongjiu.appeal;

import cn.rongjiu.engine.Options;
import cn.rongjiu.engine.Step;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code eligible-appeal-panel}: whom the upper body may name (E2). */
@Component
class EligiblePanel implements Options {

    private final Appeals appeals;
    private final AppealPanels panels;

    EligiblePanel(Appeals appeals, AppealPanels panels) {
        this.appeals = appeals;
        this.panels = panels;
    }

    @Override
    public String name() {
        return "eligible-appeal-panel";
    }

    @Override
    public List<Option> of(Step step, String argument) {
        Level level = appeals.running(step.caseNumber(), step.personId()).level();
        return panels.eligible(step.caseNumber(), step.personId(), level).stream()
                .map(member -> new Option(member.userId(), member.name()))
                .toList();
    }
}
