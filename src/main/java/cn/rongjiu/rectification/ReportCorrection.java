package cn.rongjiu.rectification;

import cn.rongjiu.calendar.CaseClock;
import cn.rongjiu.engine.HumanStep;
import cn.rongjiu.engine.OfficeTime;
import cn.rongjiu.engine.Sentences;
import cn.rongjiu.engine.Step;
import cn.rongjiu.engine.Submission;
import org.springframework.stereotype.Component;

/** P9: the unit reports (W28) and T14 begins, or asks once for more time (T13, E25). */
@Component("reportCorrection")
class ReportCorrection implements HumanStep {

    private static final String REQUESTED = "extensionRequested";

    private final CorrectionPapers papers;
    private final CorrectionExtensions extensions;
    private final CaseClock clock;
    private final OfficeTime time;

    ReportCorrection(CorrectionPapers papers, CorrectionExtensions extensions, CaseClock clock, OfficeTime time) {
        this.papers = papers;
        this.extensions = extensions;
        this.clock = clock;
        this.time = time;
    }

    @Override
    public void check(Submission report, Sentences sentences) {
        if (report.flag(REQUESTED)) {
            sentences.addIf(
                    extensions.isUsedUp(report.step().personId()),
                    REQUESTED,
                    "整改期限只能延长一次，本轮已经延长过；仍不能按期完成的，请报党委（党组）研究决定。");
            sentences.addIf(!report.has("extensionRequestedReason"), "extensionRequestedReason", "申请延期的必须写明理由。");
        } else {
            sentences.addIf(!report.has("report"), "report", "请填写整改报告；确需延期的，请勾选申请延长整改期限并写明理由。");
        }
    }

    /** What was written beside a request for more time is kept, but reports nothing yet. */
    @Override
    public void keep(Submission report) {
        if (report.has("report")) {
            papers.handIn(CorrectionPaper.Kind.REPORT, report.text("report"), report);
        }
        if (!report.flag(REQUESTED)) {
            papers.register("W28", report);
            Step step = report.step();
            clock.stop(
                    step.caseNumber(), step.personId(), RectificationProcess.CORRECTION_TERM, time.today(), "已提交整改报告");
            clock.start(
                    step.caseNumber(), step.personId(), RectificationProcess.INSPECTION_TERM, time.today(), "已提交整改报告");
        }
    }
}
