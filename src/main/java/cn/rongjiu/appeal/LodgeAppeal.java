package cn.rongjiu.appeal;

import cn.rongjiu.authority.Authority;
import cn.rongjiu.casefile.CaseTexts;
import cn.rongjiu.engine.HumanStep;
import cn.rongjiu.engine.Sentences;
import cn.rongjiu.engine.Step;
import cn.rongjiu.engine.Submission;
import org.springframework.stereotype.Component;

/** P10: within the window the person himself asks for remedy, or intake registers what he wrote (W31). */
@Component("lodgeAppeal")
class LodgeAppeal implements HumanStep {

    private final Remedies remedies;
    private final Windows windows;
    private final Lodging lodging;
    private final PanelAlarm alarm;
    private final Authority authority;
    private final CaseTexts texts;

    LodgeAppeal(
            Remedies remedies,
            Windows windows,
            Lodging lodging,
            PanelAlarm alarm,
            Authority authority,
            CaseTexts texts) {
        this.remedies = remedies;
        this.windows = windows;
        this.lodging = lodging;
        this.alarm = alarm;
        this.authority = authority;
        this.texts = texts;
    }

    @Override
    public void check(Submission request, Sentences sentences) {
        Step step = request.step();
        boolean own = remedies.appellant(step.caseNumber(), step.personId()).contains(request.actor());
        sentences.addIf(
                !own && authority.isExcluded(request.actor(), step.caseNumber()),
                "appealStatement",
                "您已回避本案或者是本案其他当事人，不能代为登记，请由其他受理人员办理。");
        sentences.addIf(
                !windows.isOpen(step.caseNumber(), step.personId(), level(step)),
                "appealStatement",
                "申请%s的期限已经届满，不能再提出；有正当理由逾期的，请另行提出逾期申诉。".formatted(level(step).label()));
    }

    @Override
    public void keep(Submission request) {
        Step step = request.step();
        Appeal appeal = lodging.draft(step.caseNumber(), step.personId(), level(step), false, request.actor());
        lodging.lodge(appeal);
        texts.keep(step, "hearingWish", request.flag("oralHearing") ? "要求当面陈述" : "书面陈述", request.actor());
        alarm.ring(appeal);
    }

    private static Level level(Step step) {
        return Level.valueOf((String) step.variables().apply(AppealProcess.LEVEL));
    }
}
