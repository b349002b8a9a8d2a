package cn.rongjiu.appeal;

import cn.rongjiu.casefile.CaseTexts;
import cn.rongjiu.engine.Facts;
import cn.rongjiu.engine.Step;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What forms show of the evaluation; nothing of a sealed one. */
@Component
class EvaluationFacts implements Facts {

    /** What the case was found to be, without what anybody thought of it. */
    private static final Map<String, String> FOUND = found();

    private final Appeals appeals;
    private final Evaluations evaluations;
    private final EvaluationWords words;
    private final CaseTexts texts;

    EvaluationFacts(Appeals appeals, Evaluations evaluations, EvaluationWords words, CaseTexts texts) {
        this.appeals = appeals;
        this.evaluations = evaluations;
        this.words = words;
        this.texts = texts;
    }

    private static Map<String, String> found() {
        Map<String, String> found = new LinkedHashMap<>();
        found.put("facts", "申请所述事实");
        found.put("report", "调查核实报告");
        found.put("defenceStatement", "陈述申辩");
        return found;
    }

    @Override
    public Set<String> keys() {
        return Set.of("evaluationHistory", "evaluationMandate", "evaluationFacts", "evaluationReports");
    }

    @Override
    public Object of(String key, Step step) {
        return switch (key) {
            case "evaluationHistory" -> words.history(evaluations.of(running(step)), step.caseNumber());
            case "evaluationMandate" ->
                texts.newest(step.caseNumber(), step.personId(), "mandate").orElse(null);
            case "evaluationFacts" -> facts(step);
            default -> evaluations.newest(running(step)).map(words::reports).orElse(null);
        };
    }

    private Appeal running(Step step) {
        return appeals.running(step.caseNumber(), step.personId());
    }

    private String facts(Step step) {
        return FOUND.entrySet().stream()
                .flatMap(found -> texts.newest(step.caseNumber(), step.personId(), found.getKey()).stream()
                        .map(text -> found.getValue() + "：\n" + text))
                .collect(Collectors.joining("\n\n"));
    }
}
