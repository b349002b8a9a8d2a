package cn.rongjiu.appeal;

import cn.rongjiu.authority.Participations;
import cn.rongjiu.calendar.CaseClock;
import cn.rongjiu.engine.HumanStep;
import cn.rongjiu.engine.OfficeTime;
import cn.rongjiu.engine.People;
import cn.rongjiu.engine.Sentences;
import cn.rongjiu.engine.Submission;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** P10, T17a: the request is admitted with two handlers or more, or refused with its reason (W32). */
@Component("admitAppeal")
class AdmitAppeal implements HumanStep {

    private final Appeals appeals;
    private final AppealPanels panels;
    private final AppealRules rules;
    private final Participations participations;
    private final CaseClock clock;
    private final RemedyPapers papers;
    private final NotAdmitted notAdmitted;
    private final People people;
    private final OfficeTime time;

    AdmitAppeal(
            Appeals appeals,
            AppealPanels panels,
            AppealRules rules,
            Participations participations,
            CaseClock clock,
            RemedyPapers papers,
            NotAdmitted notAdmitted,
            People people,
            OfficeTime time) {
        this.appeals = appeals;
        this.panels = panels;
        this.rules = rules;
        this.participations = participations;
        this.clock = clock;
        this.papers = papers;
        this.notAdmitted = notAdmitted;
        this.people = people;
        this.time = time;
    }

    @Override
    public void check(Submission admission, Sentences sentences) {
        List<String> handlers = handlers(admission);
        if (!admission.flag("appealAdmitted")) {
            sentences.addIf(!admission.has("appealAdmittedReason"), "appealAdmittedReason", "不予受理的必须写明理由。");
            return;
        }
        sentences.addIf(
                handlers.size() < rules.minHandlers(),
                "appealHandlers",
                "受理的须指定“办理人员”，不得少于%d人。".formatted(rules.minHandlers()));
        Appeal appeal = running(admission);
        sentences.addIf(
                !panels.members(
                                appeal.caseNumber(),
                                appeal.personId(),
                                appeal.level().name())
                        .containsAll(handlers),
                "appealHandlers",
                "“办理人员”中有人参与过原办理、已经回避或者不是本级办理人员，请另行指定。");
    }

    @Override
    public void keep(Submission admission) {
        Appeal appeal = running(admission);
        if (!admission.flag("appealAdmitted")) {
            notAdmitted.tell(appeal, admission.text("appealAdmittedReason"));
            return;
        }
        List<String> handlers = handlers(admission);
        appeals.admit(appeal, handlers, admission.flag("thirdPartyNeeded"));
        handlers.forEach(handler -> participations.took(
                appeal.caseNumber(), appeal.personId(), handler, appeal.level().role()));
        clock.stop(appeal.caseNumber(), appeal.personId(), AppealProcess.ADMISSION_TERM, time.today(), "已受理");
        papers.tell(
                "appeal-admitted",
                appeal,
                Map.of(
                        "documentNumber", papers.admission(appeal, time.today()),
                        "holders", handlers.stream().map(people::displayName).toList(),
                        "dueOn",
                                clock.dueOn(
                                        appeal.caseNumber(),
                                        appeal.personId(),
                                        appeal.level().decisionTerm())));
    }

    private Appeal running(Submission admission) {
        return appeals.running(admission.step().caseNumber(), admission.step().personId());
    }

    private static List<String> handlers(Submission admission) {
        return admission.choices("appealHandlers").stream().distinct().toList();
    }
}
