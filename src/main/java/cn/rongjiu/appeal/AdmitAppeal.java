package cn.rongjiu.appeal;

import cn.rongjiu.engine.HumanStep;
import cn.rongjiu.engine.Sentences;
import cn.rongjiu.engine.Submission;
import java.util.List;
import org.springframework.stereotype.Component;

/** P10, T17a: the request is admitted with two handlers or more, or refused with its reason (W32). */
@Component("admitAppeal")
class AdmitAppeal implements HumanStep {

    private final Appeals appeals;
    private final AppealPanels panels;
    private final AppealRules rules;
    private final Admitted admitted;
    private final NotAdmitted notAdmitted;

    AdmitAppeal(Appeals appeals, AppealPanels panels, AppealRules rules, Admitted admitted, NotAdmitted notAdmitted) {
        this.appeals = appeals;
        this.panels = panels;
        this.rules = rules;
        this.admitted = admitted;
        this.notAdmitted = notAdmitted;
    }

    @Override
    public void check(Submission admission, Sentences sentences) {
        List<String> handlers = handlers(admission);
        if (!admission.flag("appealAdmitted")) {
            sentences.addIf(!admission.has("appealAdmittedReason"), "appealAdmittedReason", "不予受理的必须写明理由。");
            return;
        }
        sentences.addIf(
                handlers.size() < rules.minHandlers(),
                "appealHandlers",
                "受理的须指定“办理人员”，不得少于%d人。".formatted(rules.minHandlers()));
        Appeal appeal = running(admission);
        sentences.addIf(
                !panels.members(
                                appeal.caseNumber(),
                                appeal.personId(),
                                appeal.level().name())
                        .containsAll(handlers),
                "appealHandlers",
                "“办理人员”中有人参与过原办理、已经回避或者不是本级办理人员，请另行指定。");
    }

    @Override
    public void keep(Submission admission) {
        Appeal appeal = running(admission);
        if (admission.flag("appealAdmitted")) {
            admitted.tell(appeal, handlers(admission), admission.flag("thirdPartyNeeded"));
        } else {
            notAdmitted.tell(appeal, admission.text("appealAdmittedReason"));
        }
    }

    private Appeal running(Submission admission) {
        return appeals.running(admission.step().caseNumber(), admission.step().personId());
    }

    private static List<String> handlers(Submission admission) {
        return admission.choices("appealHandlers").stream().distinct().toList();
    }
}
