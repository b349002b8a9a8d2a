package cn.rongjiu.rectification;

import cn.rongjiu.engine.HumanStep;
import cn.rongjiu.engine.Submission;
import org.springframework.stereotype.Component;

/** P9, D9: science and people are consulted anew where the procedure had been faulty. */
@Component("renewConsultation")
class RenewConsultation implements HumanStep {

    private final CorrectionPapers papers;

    RenewConsultation(CorrectionPapers papers) {
        this.papers = papers;
    }

    @Override
    public void keep(Submission renewal) {
        papers.handIn(CorrectionPaper.Kind.RENEWAL, renewal.text("renewal"), renewal);
    }
}
