package cn.rongjiu.rectification;

import cn.rongjiu.casefile.CaseTexts;
import cn.rongjiu.engine.Facts;
import cn.rongjiu.engine.Step;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What forms show of a person's correction. */
@Component
class CorrectionFacts implements Facts {

    private static final String ITEMS = "correctionItems";

    private final Corrections corrections;
    private final CorrectionWords words;
    private final CorrectionExtensions extensions;
    private final CaseTexts texts;

    CorrectionFacts(Corrections corrections, CorrectionWords words, CorrectionExtensions extensions, CaseTexts texts) {
        this.corrections = corrections;
        this.words = words;
        this.extensions = extensions;
        this.texts = texts;
    }

    @Override
    public Set<String> keys() {
        return Set.of(
                ITEMS,
                "correctionSummary",
                "correctionNotice",
                "correctionPlan",
                "correctionReport",
                "correctionExtension",
                "correctionExtensionRequest");
    }

    @Override
    public Object of(String key, Step step) {
        return switch (key) {
            case ITEMS -> recommended(step).stream().map(Enum::name).toList();
            case "correctionSummary" ->
                "推荐：" + CorrectionItem.labels(recommended(step)) + words.earlier(step.personId());
            case "correctionNotice" -> words.notice(round(step));
            case "correctionPlan" -> words.paper(round(step), CorrectionPaper.Kind.PLAN);
            case "correctionReport" -> words.report(round(step));
            case "correctionExtension" -> extension(round(step));
            default ->
                texts.newest(step.caseNumber(), step.personId(), "extensionRequestedReason")
                        .orElse(null);
        };
    }

    /** What D9 recommends; it is filled in, and the corrector may add and strike out. */
    private static List<CorrectionItem> recommended(Step step) {
        return CorrectionItem.read((String) step.variables().apply(RectificationProcess.RECOMMENDED_ITEMS));
    }

    private CorrectionRound round(Step step) {
        return corrections.newest(step.personId());
    }

    private String extension(CorrectionRound round) {
        return "整改期限至 %s%s"
                .formatted(
                        extensions.dueOn(round),
                        extensions.isUsedUp(round.personId()) ? "，已经延长一次，不能再延长。" : "，可以申请延长一次。");
    }
}
