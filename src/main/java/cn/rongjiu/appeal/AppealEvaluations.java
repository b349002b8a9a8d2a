package cn.rongjiu.appeal;

import java.util.List;
import org.springframework.stereotype.Component;

/** The third-party evaluation of a running appeal, as diagrams ask for it. */
@Component("appealEvaluations")
public class AppealEvaluations {

    private final Appeals appeals;
    private final Evaluations evaluations;
    private final AppealRules rules;

    AppealEvaluations(Appeals appeals, Evaluations evaluations, AppealRules rules) {
        this.appeals = appeals;
        this.evaluations = evaluations;
        this.rules = rules;
    }

    /** The accounts named in the newest mandate. */
    public List<String> evaluators(String caseNumber, String personId) {
        Appeal running = appeals.running(caseNumber, AppealProcess.person(personId));
        return evaluations.newest(running).orElseThrow().evaluators();
    }

    /** Whether the newest evaluation is void and may be repeated (E26). */
    public boolean areVoid(String appealId) {
        List<Commission> all = evaluations.of(appealId);
        long voids = all.stream().filter(Commission::isVoid).count();
        return all.get(all.size() - 1).isVoid() && voids <= rules.repeatEvaluations();
    }
}
