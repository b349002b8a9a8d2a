package cn.rongjiu.rectification;

import cn.rongjiu.engine.HumanStep;
import cn.rongjiu.engine.Submission;
import org.springframework.stereotype.Component;

/** P9: the unit says how it will correct (W27). */
@Component("submitCorrectionPlan")
class SubmitCorrectionPlan implements HumanStep {

    private final CorrectionPapers papers;

    SubmitCorrectionPlan(CorrectionPapers papers) {
        this.papers = papers;
    }

    @Override
    public void keep(Submission plan) {
        papers.handIn(CorrectionPaper.Kind.PLAN, plan.text("plan"), plan);
        papers.register("W27", plan);
    }
}
