package cn.rongjiu.start;

import cn.rongjiu.calendar.CaseClock;
import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.CaseState;
import cn.rongjiu.engine.HumanStep;
import cn.rongjiu.engine.OfficeTime;
import cn.rongjiu.engine.Sentences;
import cn.rongjiu.engine.Submission;
import org.springframework.stereotype.Component;

/** P3: who does not approve the start says why; the application goes back to the review, whose term begins anew. */
@Component("approveStart")
class ApproveStart implements HumanStep {

    private final CaseFiles files;
    private final CaseClock clock;
    private final OfficeTime time;

    ApproveStart(CaseFiles files, CaseClock clock, OfficeTime time) {
        this.files = files;
        this.clock = clock;
        this.time = time;
    }

    @Override
    public void check(Submission approval, Sentences sentences) {
        sentences.addIf(
                !approval.flag("startApproved") && !approval.has("startReason"),
                "startReason",
                "不批准启动的必须写明理由；批准的请勾选“批准启动容错程序”。");
    }

    /** The acceptance ended T01: without a new run the review would be overdue and could not pause it (P2). */
    @Override
    public void keep(Submission approval) {
        if (!approval.flag("startApproved")) {
            String number = approval.step().caseNumber();
            files.moveAll(number, CaseState.SUBMITTED);
            clock.start(number, null, StartProcess.ACCEPTANCE_TERM, time.today(), "未批准启动，重新审查");
        }
    }
}
