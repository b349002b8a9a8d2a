package cn.rongjiu.appeal;

import cn.rongjiu.engine.HumanStep;
import cn.rongjiu.engine.Sentences;
import cn.rongjiu.engine.Step;
import cn.rongjiu.engine.Submission;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** E2: where too few are left, those whom the upper body names join the panel of this level. */
@Component("designateAppealPanel")
class DesignateAppealPanel implements HumanStep {

    private final Appeals appeals;
    private final AppealPanels panels;
    private final PanelAlarm alarm;
    private final AppealRules rules;

    DesignateAppealPanel(Appeals appeals, AppealPanels panels, PanelAlarm alarm, AppealRules rules) {
        this.appeals = appeals;
        this.panels = panels;
        this.alarm = alarm;
        this.rules = rules;
    }

    @Override
    public void check(Submission designation, Sentences sentences) {
        Appeal appeal = running(designation.step());
        List<String> left = panels.members(
                appeal.caseNumber(), appeal.personId(), appeal.level().name());
        long together = Stream.concat(left.stream(), designation.choices("designatedPanel").stream())
                .distinct()
                .count();
        sentences.addIf(
                together < rules.minHandlers(),
                "designatedPanel",
                "“上级指定的办理人员”连同尚可办理的人员不得少于%d人。".formatted(rules.minHandlers()));
    }

    @Override
    public void keep(Submission designation) {
        Appeal appeal = running(designation.step());
        panels.designate(
                appeal,
                designation.choices("designatedPanel").stream().distinct().toList());
        alarm.still(appeal);
    }

    private Appeal running(Step step) {
        return appeals.running(step.caseNumber(), step.personId());
    }
}
