package cn.rongjiu.appeal;

import cn.rongjiu.engine.HumanStep;
import cn.rongjiu.engine.Sentences;
import cn.rongjiu.engine.Submission;
import org.springframework.stereotype.Component;

/** P10: the upper body first examines why the appeal is late; without a good reason the remedy ends (W32). */
@Component("admitLateAppeal")
class AdmitLateAppeal implements HumanStep {

    private final Appeals appeals;
    private final NotAdmitted notAdmitted;
    private final PanelAlarm alarm;

    AdmitLateAppeal(Appeals appeals, NotAdmitted notAdmitted, PanelAlarm alarm) {
        this.appeals = appeals;
        this.notAdmitted = notAdmitted;
        this.alarm = alarm;
    }

    @Override
    public void check(Submission admission, Sentences sentences) {
        sentences.addIf(
                !admission.flag("lateAppealAdmitted") && !admission.has("lateAppealAdmittedReason"),
                "lateAppealAdmittedReason",
                "不予受理的必须写明理由。");
    }

    @Override
    public void keep(Submission admission) {
        Appeal appeal =
                appeals.running(admission.step().caseNumber(), admission.step().personId());
        if (admission.flag("lateAppealAdmitted")) {
            alarm.ring(appeal);
        } else {
            notAdmitted.tell(appeal, admission.text("lateAppealAdmittedReason"));
        }
    }
}
