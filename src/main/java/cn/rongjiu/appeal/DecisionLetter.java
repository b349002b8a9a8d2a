package cn.rongjiu.appeal;

import cn.rongjiu.casefile.CaseTexts;
import cn.rongjiu.notice.RemedyRoutes;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** P10: the person reads what the appeal bodies decided, why, and what remedy is left (W35, D7). */
@Component
class DecisionLetter {

    private final CaseTexts texts;
    private final Evaluations evaluations;
    private final NextRemedy next;
    private final RemedyRoutes routes;
    private final RemedyPapers papers;

    DecisionLetter(
            CaseTexts texts, Evaluations evaluations, NextRemedy next, RemedyRoutes routes, RemedyPapers papers) {
        this.texts = texts;
        this.evaluations = evaluations;
        this.next = next;
        this.routes = routes;
        this.papers = papers;
    }

    void send(Appeal appeal, String paper, LocalDate servedOn) {
        papers.tell(
                "appeal-decided",
                appeal,
                Map.of(
                        "documentNumber", paper,
                        "decidedOn", appeal.decidedOn(),
                        "servedOn", servedOn,
                        "outcome", result(appeal),
                        "reason", text(appeal, "appealReason") + answer(appeal),
                        "remedy", remedy(appeal),
                        "routes", routes.others()));
    }

    /** The decision in a line. */
    static String result(Appeal appeal) {
        String verdict =
                appeal.verdict() == null ? "" : "，认定等次：" + appeal.verdict().label();
        String correction = Boolean.TRUE.equals(appeal.correctionOrdered()) ? "，责令纠错" : "";
        return appeal.result().label(appeal.subject()) + verdict + correction;
    }

    /** E26: what third parties said is answered in the decision; an answer of an earlier level is not this one's. */
    private String answer(Appeal appeal) {
        boolean evaluated =
                evaluations.newest(appeal).filter(Commission::isValid).isPresent();
        return evaluated ? "\n\n对第三方评价意见的回应：\n\n" + text(appeal, "evaluationAnswer") : "";
    }

    private String text(Appeal appeal, String field) {
        return texts.newest(appeal.caseNumber(), appeal.personId(), field).orElse("");
    }

    private String remedy(Appeal appeal) {
        boolean last = appeal.subject() == Subject.DECISION
                && appeal.level() == Level.APPEAL
                && appeal.result() != Result.REMIT;
        if (appeal.result() == Result.UPHOLD || last) {
            return next.words(appeal.caseNumber(), appeal.personId());
        }
        if (appeal.subject() == Subject.REFUSAL) {
            return "申请随即按照本决定继续办理，结果另行通知；对以后作出的决定不服的，可以另行申请复核、提出申诉。";
        }
        return appeal.result() == Result.REMIT ? "重新作出的决定送达以后，不服的可以再申请复核、提出申诉。" : "按照本决定办理的结果送达以后，仍不服的可以向上一级机关提出申诉。";
    }
}
