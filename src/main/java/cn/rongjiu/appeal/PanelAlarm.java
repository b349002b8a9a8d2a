package cn.rongjiu.appeal;

import cn.rongjiu.engine.CaseIncidents;
import org.springframework.stereotype.Component;

/** E2: as long as nobody may handle a level of remedy, whoever manages the procedure sees it. */
@Component
class PanelAlarm {

    private static final String EXHAUSTED = "panelExhausted";

    private final AppealPanels panels;
    private final CaseIncidents incidents;

    PanelAlarm(AppealPanels panels, CaseIncidents incidents) {
        this.panels = panels;
        this.incidents = incidents;
    }

    void ring(Appeal appeal) {
        if (panels.isExhausted(
                appeal.caseNumber(), appeal.personId(), appeal.level().name())) {
            incidents.raise(
                    appeal.caseNumber(),
                    EXHAUSTED,
                    appeal.appealId(),
                    "案件：%s。环节：%s。原因：参与过原办理的都已排除，合格的办理人员不足二人。处置建议：请上级机关指定办理人员，由督办人员在“登记指定人员”中登记。"
                            .formatted(appeal.caseNumber(), appeal.level().label()));
        }
    }

    void still(Appeal appeal) {
        incidents.resolve(appeal.caseNumber(), EXHAUSTED, appeal.appealId());
    }
}
