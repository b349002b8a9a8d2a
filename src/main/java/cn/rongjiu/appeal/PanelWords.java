package cn.rongjiu.appeal;

import cn.rongjiu.authority.Members;
import java.util.List;
import org.springframework.stereotype.Component;

/** E2: why the panel cannot handle this level. */
@Component
class PanelWords {

    private final AppealPanels panels;
    private final Members members;
    private final AppealRules rules;

    PanelWords(AppealPanels panels, Members members, AppealRules rules) {
        this.panels = panels;
        this.members = members;
        this.rules = rules;
    }

    String of(Appeal appeal) {
        int all = members.all(appeal.level().panel()).size();
        List<String> left = panels.members(
                appeal.caseNumber(), appeal.personId(), appeal.level().name());
        return "%s须由%d名以上未参与原办理的人员办理。本级共有%d人，除回避、当事人和参与过原办理的以外，还有%d人可以办理。"
                .formatted(appeal.level().label(), rules.minHandlers(), all, left.size());
    }
}
