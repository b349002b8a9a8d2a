package cn.rongjiu.appeal;

import cn.rongjiu.calendar.CaseClock;
import cn.rongjiu.casefile.CaseTexts;
import cn.rongjiu.engine.HumanStep;
import cn.rongjiu.engine.OfficeTime;
import cn.rongjiu.engine.Sentences;
import cn.rongjiu.engine.Submission;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** P10: service of the decision (W35) ends the level and begins what follows: the appeal (T17) or the restoration (T17b). */
@Component("serveAppealDecision")
class ServeAppealDecision implements HumanStep {

    private final Appeals appeals;
    private final Windows windows;
    private final CaseClock clock;
    private final CaseTexts texts;
    private final RemedyPapers papers;
    private final DecisionLetter letter;
    private final Reopening reopening;
    private final OfficeTime time;

    ServeAppealDecision(
            Appeals appeals,
            Windows windows,
            CaseClock clock,
            CaseTexts texts,
            RemedyPapers papers,
            DecisionLetter letter,
            Reopening reopening,
            OfficeTime time) {
        this.appeals = appeals;
        this.windows = windows;
        this.clock = clock;
        this.texts = texts;
        this.papers = papers;
        this.letter = letter;
        this.reopening = reopening;
        this.time = time;
    }

    @Override
    public void check(Submission service, Sentences sentences) {
        LocalDate on = servedOn(service);
        LocalDate decided = running(service).decidedOn();
        sentences.addIf(on.isAfter(time.today()), "servedOn", "“送达日期”不能晚于今天。");
        sentences.addIf(on.isBefore(decided), "servedOn", "“送达日期”不能早于决定日期（%s）。".formatted(decided));
    }

    @Override
    public void keep(Submission service) {
        Appeal appeal = running(service);
        LocalDate on = servedOn(service);
        String paper = papers.decision(appeal);
        appeals.serve(appeal, on);
        String term = appeal.level().decisionTerm();
        if (clock.isOpen(appeal.caseNumber(), appeal.personId(), term)) {
            clock.stop(appeal.caseNumber(), appeal.personId(), term, on, "已经送达");
        }
        begin(appeal, on);
        letter.send(appeal, paper, on);
        if (appeal.subject() == Subject.REFUSAL && appeal.result() == Result.REVOKE_AND_DECIDE) {
            // the review that follows may not refuse once more
            texts.keep(service.step(), "acceptanceOrdered", paper, service.actor());
        }
        if (appeal.late() && appeal.result() == Result.UPHOLD) {
            reopening.settle(appeal.caseNumber());
        }
    }

    private void begin(Appeal appeal, LocalDate on) {
        if (appeal.result() == Result.UPHOLD) {
            if (appeal.level() == Level.REVIEW) {
                windows.open(appeal.caseNumber(), appeal.personId(), Level.APPEAL, on);
            }
        } else if (appeal.subject() == Subject.DECISION) {
            clock.start(appeal.caseNumber(), appeal.personId(), AppealProcess.RESTORATION_TERM, on, "原决定已被撤销");
        }
    }

    private Appeal running(Submission service) {
        return appeals.running(service.step().caseNumber(), service.step().personId());
    }

    private LocalDate servedOn(Submission service) {
        return service.has("servedOn") ? service.date("servedOn") : time.today();
    }
}
