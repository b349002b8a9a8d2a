package cn.rongjiu.determination;

import cn.rongjiu.authority.DeterminationRules;
import cn.rongjiu.authority.Investigators;
import cn.rongjiu.engine.HumanStep;
import cn.rongjiu.engine.Sentences;
import cn.rongjiu.engine.Step;
import cn.rongjiu.engine.Submission;
import cn.rongjiu.notice.Notices;
import java.util.Map;
import org.springframework.stereotype.Component;

/** P6: case review passes the report or returns it with reasons, not without end. */
@Component("reviewReport")
class ReviewReport implements HumanStep {

    private final DeterminationMapper mapper;
    private final DeterminationRules rules;
    private final Investigators investigators;
    private final Notices notices;

    ReviewReport(DeterminationMapper mapper, DeterminationRules rules, Investigators investigators, Notices notices) {
        this.mapper = mapper;
        this.rules = rules;
        this.investigators = investigators;
        this.notices = notices;
    }

    @Override
    public void check(Submission review, Sentences sentences) {
        if (isReturn(review)) {
            sentences.addIf(!review.has("reportReason"), "reportReason", "退回的必须写明理由和补充核实的要求。");
            sentences.addIf(
                    returnsBefore(review.step()) >= rules.returnMax(),
                    "reportDecision",
                    "退回补充核实以 %d 次为限，请在现有事实基础上提出审理意见。".formatted(rules.returnMax()));
        }
    }

    /** Rounds that a founded objection opened are none: there the bodies had come to a conclusion (P7). */
    private int returnsBefore(Step step) {
        int round = step.investigationRound();
        return round - 1 - mapper.concludedBefore(step.personId(), round);
    }

    @Override
    public void keep(Submission review) {
        if (isReturn(review)) {
            String number = review.step().caseNumber();
            investigators
                    .active(number)
                    .forEach(investigator -> notices.send(
                            "report-returned",
                            number,
                            review.step().personId(),
                            investigator,
                            Map.of("reason", review.text("reportReason")),
                            review.step().taskId()));
        }
    }

    private static boolean isReturn(Submission review) {
        return "RETURN".equals(review.text("reportDecision"));
    }
}
