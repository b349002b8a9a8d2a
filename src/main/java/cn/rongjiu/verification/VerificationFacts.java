package cn.rongjiu.verification;

import cn.rongjiu.authority.RecusalRequest;
import cn.rongjiu.authority.RecusalRequests;
import cn.rongjiu.calendar.CaseClock;
import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.CaseTexts;
import cn.rongjiu.engine.Facts;
import cn.rongjiu.engine.People;
import cn.rongjiu.engine.Step;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What forms show of the verification. */
@Component
class VerificationFacts implements Facts {

    private static final Map<String, String> GROUNDS =
            Map.of("RELATIVE", "近亲属关系", "WITNESS", "担任过证人", "INTEREST", "本人或近亲属有利害关系", "OTHER", "其他可能影响公正的情形");

    private final CaseTexts texts;
    private final CaseFiles files;
    private final RatingSheets sheets;
    private final CaseClock clock;
    private final RecusalRequests requests;
    private final People people;
    private final DefencePause pause;

    VerificationFacts(
            CaseTexts texts,
            CaseFiles files,
            RatingSheets sheets,
            CaseClock clock,
            RecusalRequests requests,
            People people,
            DefencePause pause) {
        this.texts = texts;
        this.files = files;
        this.sheets = sheets;
        this.clock = clock;
        this.requests = requests;
        this.people = people;
        this.pause = pause;
    }

    @Override
    public Set<String> keys() {
        return Set.of(
                "recusalSummary",
                "recusalRequest",
                "extensionSummary",
                "extensionRequest",
                "ratingSummary",
                "ratingsSummary",
                "previousRounds",
                "findingsNotice",
                "defenceLapse",
                "reportText");
    }

    @Override
    public Object of(String key, Step step) {
        return switch (key) {
            case "recusalSummary" -> recusal(step);
            case "recusalRequest" -> recusalRequest(step);
            case "extensionSummary" ->
                "核实期限至 " + clock.dueOn(step.caseNumber(), step.personId(), VerificationProcess.INVESTIGATION_TERM);
            case "extensionRequest" -> text(step, "extensionRequestedReason");
            case "ratingSummary" -> sheets.newest(step.personId());
            case "ratingsSummary" ->
                files.persons(step.caseNumber()).stream()
                        .map(p -> p.name() + "\n" + sheets.newest(p.personId()))
                        .collect(Collectors.joining("\n\n"));
            case "previousRounds" -> sheets.all(step.personId());
            case "findingsNotice" -> text(step, "personFindingReason");
            case "defenceLapse" -> defenceLapse(step);
            default -> text(step, "report");
        };
    }

    private String recusal(Step step) {
        String investigator = (String) step.variables().apply(VerificationProcess.INVESTIGATOR);
        return "%s：%s\n%s"
                .formatted(
                        people.displayName(investigator),
                        GROUNDS.get(step.variables().apply("recusalGround")),
                        texts.newestBy(step.caseNumber(), "recusalGroundReason", investigator)
                                .orElse(""));
    }

    private String recusalRequest(Step step) {
        RecusalRequest request = requests.get((String) step.variables().apply(VerificationProcess.RECUSAL_REQUEST));
        return "被申请人：%s\n情形：%s\n申请人：%s（%s）\n理由：%s"
                .formatted(
                        people.displayName(request.official()),
                        request.ground().label(),
                        people.displayName(request.requestedBy()),
                        request.requestedAt().toLocalDate(),
                        request.reason());
    }

    private String defenceLapse(Step step) {
        if (pause.isPaused(step.caseNumber(), step.personId())) {
            return "申辩期限因病中止（E32），恢复后继续计算余下的时日。";
        }
        boolean lapsed = clock.lapsed(step.caseNumber(), step.personId(), VerificationProcess.DEFENCE_TERM);
        return "申辩期限至 %s%s"
                .formatted(
                        clock.dueOn(step.caseNumber(), step.personId(), VerificationProcess.DEFENCE_TERM),
                        lapsed ? "，已经届满。本人未申辩的，由核实人员记为放弃申辩。" : "");
    }

    private String text(Step step, String field) {
        return texts.newest(step.caseNumber(), step.personId(), field).orElse(null);
    }
}
