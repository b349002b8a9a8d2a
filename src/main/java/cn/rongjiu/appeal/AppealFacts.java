package cn.rongjiu.appeal;

import cn.rongjiu.casefile.CaseTexts;
import cn.rongjiu.engine.Facts;
import cn.rongjiu.engine.Step;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What forms show of a request for remedy and of what it contests. */
@Component
class AppealFacts implements Facts {

    private final Appeals appeals;
    private final Contested contested;
    private final RemedyWindowWords window;
    private final PanelWords panel;
    private final CaseTexts texts;

    AppealFacts(Appeals appeals, Contested contested, RemedyWindowWords window, PanelWords panel, CaseTexts texts) {
        this.appeals = appeals;
        this.contested = contested;
        this.window = window;
        this.panel = panel;
        this.texts = texts;
    }

    @Override
    public Set<String> keys() {
        return Set.of(
                "contestedDecision",
                "remedyWindow",
                "appealText",
                "panelExhaustion",
                "lateGround",
                "appealDecisionText");
    }

    @Override
    public Object of(String key, Step step) {
        return switch (key) {
            case "contestedDecision" -> contested.text(step.caseNumber(), step.personId());
            case "remedyWindow" -> window.of(step);
            case "appealText" -> request(step);
            case "panelExhaustion" -> panel.of(running(step));
            case "lateGround" -> text(step, "lateGround").orElse(null);
            default -> decision(step);
        };
    }

    private String request(Step step) {
        if (running(step).late()) {
            return "逾期申诉。\n" + text(step, "lateGround").orElse("");
        }
        return Stream.of(
                        text(step, "appealStatement"),
                        text(step, "hearingWish").map("陈述方式："::concat),
                        text(step, "representative").map("代理人："::concat))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
    }

    private String decision(Step step) {
        Appeal appeal = running(step);
        return "%s决定：%s，%s作出\n理由：%s"
                .formatted(
                        appeal.level().label(),
                        DecisionLetter.result(appeal),
                        appeal.decidedOn(),
                        text(step, "appealReason").orElse(""));
    }

    private Appeal running(Step step) {
        return appeals.running(step.caseNumber(), step.personId());
    }

    private Optional<String> text(Step step, String field) {
        return texts.newest(step.caseNumber(), step.personId(), field);
    }
}
