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

    AdmitLateAppeal(Appeals appeals, NotAdmitted notAdmitted) {
        this.appeals = appeals;
        this.notAdmitted = notAdmitted;
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
        if (!admission.flag("lateAppealAdmitted")) {
            notAdmitted.tell(
                    appeals.running(
                            admission.step().caseNumber(), admission.step().personId()),
                    admission.text("lateAppealAdmittedReason"));
        }
    }
}
