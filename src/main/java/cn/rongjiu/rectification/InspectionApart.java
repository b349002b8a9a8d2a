package cn.rongjiu.rectification;

import cn.rongjiu.authority.OwnWork;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** P9: whoever ordered the correction or wrote its plan or report does not inspect it; a new round judges anew. */
@Component
class InspectionApart implements OwnWork {

    private final Corrections corrections;

    InspectionApart(Corrections corrections) {
        this.corrections = corrections;
    }

    @Override
    public String judgedBy() {
        return "inspectCorrection";
    }

    @Override
    public Set<String> authors(String personId) {
        CorrectionRound round = corrections.newest(personId);
        return Stream.concat(
                        Stream.of(round.orderedBy()),
                        corrections.papers(round).stream().map(CorrectionPaper::writtenBy))
                .collect(Collectors.toSet());
    }

    @Override
    public String sentence() {
        return "本人责令整改或者提交整改方案、报告的，不得验收，请由其他督办人验收。";
    }
}
