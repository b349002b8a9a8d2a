package cn.rongjiu.start;

import cn.rongjiu.engine.HumanStep;
import cn.rongjiu.engine.Sentences;
import cn.rongjiu.engine.Submission;
import org.springframework.stereotype.Component;

/** P3: who does not approve the start says why; the application goes back to the review. */
@Component("approveStart")
class ApproveStart implements HumanStep {

    @Override
    public void check(Submission approval, Sentences sentences) {
        sentences.addIf(
                !approval.flag("startApproved") && !approval.has("startReason"),
                "startReason",
                "不批准启动的必须写明理由；批准的请勾选“批准启动容错程序”。");
    }
}
