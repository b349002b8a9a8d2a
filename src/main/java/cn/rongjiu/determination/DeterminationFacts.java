package cn.rongjiu.determination;

import cn.rongjiu.authority.Member;
import cn.rongjiu.authority.Members;
import cn.rongjiu.casefile.CaseItems;
import cn.rongjiu.casefile.CaseTexts;
import cn.rongjiu.engine.Facts;
import cn.rongjiu.engine.Step;
import cn.rongjiu.lists.ListWords;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What forms show of the determination; nothing of a sealed round. */
@Component
class DeterminationFacts implements Facts {

    private static final Map<String, String> GRADES =
            Map.of("EXEMPT", "免予", "MITIGATE", "减轻", "LIGHTER", "从轻", "REFUSE", "不予容错", "REFER", "不作推荐，先开联席会议");

    private final Members members;
    private final OpinionWords words;
    private final DeterminationMapper mapper;
    private final CaseTexts texts;
    private final CaseItems items;
    private final ListWords lists;

    DeterminationFacts(
            Members members,
            OpinionWords words,
            DeterminationMapper mapper,
            CaseTexts texts,
            CaseItems items,
            ListWords lists) {
        this.members = members;
        this.words = words;
        this.mapper = mapper;
        this.texts = texts;
        this.items = items;
        this.lists = lists;
    }

    @Override
    public Set<String> keys() {
        return Set.of(
                "recommendation",
                "negativeSummary",
                "roundSummary",
                "disciplineVotes",
                "organisationVotes",
                "jointSummary",
                "determinationSummary",
                "decisionSummary");
    }

    @Override
    public Object of(String key, Step step) {
        return switch (key) {
            case "recommendation" -> recommendation(step);
            case "negativeSummary" -> negative(step);
            case "roundSummary" -> "第 %d 轮".formatted(step.votingRound());
            case "disciplineVotes" -> dueRows(Body.DISCIPLINE, step);
            case "organisationVotes" -> dueRows(Body.ORGANISATION, step);
            case "jointSummary" -> words.unsealed(Round.of(step));
            case "determinationSummary" -> determination(mapper.newest(step.personId()));
            default -> decision(step);
        };
    }

    private static String recommendation(Step step) {
        return "%s（规则 %s）"
                .formatted(
                        GRADES.get(step.variables().apply(DeterminationProcess.RECOMMENDED_GRADE)),
                        step.variables().apply("ruleId"));
    }

    private String negative(Step step) {
        String question = step.isTrue("specialDeliberation") ? "只查实相对负面清单情形，经同意后可以专门审议。" : "只依据兜底情形（P99），须经同意。";
        return question + "\n" + lists.negative(step.caseNumber(), items.newestProven(step.personId()));
    }

    private List<Map<String, Object>> dueRows(Body body, Step step) {
        return members.due(body.group(), step.caseNumber()).stream()
                .map(Member::userId)
                .map(member -> Map.<String, Object>of("member", member, "present", true))
                .toList();
    }

    private static String determination(Determination determination) {
        return "结论：%s\n推荐：%s（规则 %s）\n形成日期：%s"
                .formatted(
                        determination.verdict().label(),
                        GRADES.get(determination.recommendedGrade()),
                        determination.ruleId(),
                        determination.determinedOn());
    }

    private String decision(Step step) {
        Determination decision = mapper.newest(step.personId());
        return "%s，%s %s\n理由：%s"
                .formatted(
                        decision.verdict().label(),
                        decision.decidedOn(),
                        decision.isReplacement() ? decision.decidedAtLevel().label() + "直接认定" : "签发",
                        reason(step, decision));
    }

    /** Whoever replaced a decision wrote his reasons down himself. */
    private String reason(Step step, Determination decision) {
        return decision.isReplacement()
                ? "见复核（申诉）决定书"
                : texts.newest(step.caseNumber(), step.personId(), "decisionReason")
                        .orElse("");
    }
}
