package cn.rongjiu.appeal;

import cn.rongjiu.calendar.CaseClock;
import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.Grade;
import cn.rongjiu.document.Documents;
import cn.rongjiu.engine.CaseEvent;
import cn.rongjiu.engine.HumanStep;
import cn.rongjiu.engine.OfficeTime;
import cn.rongjiu.engine.Sentences;
import cn.rongjiu.engine.Step;
import cn.rongjiu.engine.Submission;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** P10, E26: the panel decides, never heavier, and answers the evaluation point by point (W35); T16 or T18 ends. */
@Component("decideAppeal")
class DecideAppeal implements HumanStep {

    private static final String ANSWER = "evaluationAnswer";

    private final Appeals appeals;
    private final Evaluations evaluations;
    private final VerdictRules verdicts;
    private final OrderedCorrection corrections;
    private final CaseFiles files;
    private final Documents documents;
    private final CaseClock clock;
    private final OfficeTime time;
    private final ApplicationEventPublisher events;

    DecideAppeal(
            Appeals appeals,
            Evaluations evaluations,
            VerdictRules verdicts,
            OrderedCorrection corrections,
            CaseFiles files,
            Documents documents,
            CaseClock clock,
            OfficeTime time,
            ApplicationEventPublisher events) {
        this.appeals = appeals;
        this.evaluations = evaluations;
        this.verdicts = verdicts;
        this.corrections = corrections;
        this.files = files;
        this.documents = documents;
        this.clock = clock;
        this.time = time;
        this.events = events;
    }

    @Override
    public void check(Submission decision, Sentences sentences) {
        Appeal appeal = running(decision.step());
        if (appeal.subject() == Subject.REFUSAL) {
            verdicts.checkRefusal(decision, remits(appeal), sentences);
        } else {
            Grade contested = files.person(appeal.personId()).grade();
            verdicts.checkDecision(decision, contested, remits(appeal), sentences);
            sentences.addIf(
                    decision.flag(VerdictRules.CORRECTION)
                            && !corrections.isOrdered(appeal.caseNumber(), appeal.personId()),
                    VerdictRules.CORRECTION,
                    "原决定没有责令纠错，不得因复核、申诉加重，请取消勾选。");
        }
        boolean evaluated =
                evaluations.newest(appeal).filter(Commission::isValid).isPresent();
        sentences.addIf(evaluated && !decision.has(ANSWER), ANSWER, "本案有第三方评价，请在“对评价意见的回应”中逐点写明采纳或者不采纳的理由。");
    }

    @Override
    public void keep(Submission decision) {
        Appeal appeal = running(decision.step());
        LocalDate today = time.today();
        Result result = VerdictRules.result(decision);
        Grade verdict = verdict(result, decision);
        appeals.decide(appeal, result, verdict, decision.flag(VerdictRules.CORRECTION), today);
        documents.register("W35", appeal.caseNumber(), appeal.personId(), null, today, appeal.appealId());
        String term = appeal.level() == Level.REVIEW ? "T16" : "T18";
        clock.stop(
                appeal.caseNumber(),
                appeal.personId(),
                term,
                today,
                "作出%s决定".formatted(appeal.level().label()));
        events.publishEvent(new CaseEvent(
                appeal.caseNumber(),
                appeal.personId(),
                CaseEvent.Kind.DECISION,
                "appeal",
                told(appeal, result, verdict, decision),
                decision.text("appealReason")));
    }

    private static Map<String, Object> told(Appeal appeal, Result result, Grade verdict, Submission decision) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("level", appeal.level().name());
        told.put("result", result.name());
        if (verdict != null) {
            told.put("verdict", verdict.name());
        }
        told.put("correctionOrdered", decision.flag(VerdictRules.CORRECTION));
        if (decision.has(ANSWER)) {
            told.put(ANSWER, decision.text(ANSWER));
        }
        return told;
    }

    /** Upholding may name the grade that stands; it puts none in its place. */
    private static Grade verdict(Result result, Submission decision) {
        return result.outcome() == Outcome.REPLACED && decision.has(VerdictRules.VERDICT)
                ? Grade.valueOf(decision.text(VerdictRules.VERDICT))
                : null;
    }

    private long remits(Appeal appeal) {
        return appeals.of(appeal.caseNumber(), appeal.personId()).stream()
                .filter(before -> before.result() == Result.REMIT)
                .count();
    }

    private Appeal running(Step step) {
        return appeals.running(step.caseNumber(), step.personId());
    }
}
