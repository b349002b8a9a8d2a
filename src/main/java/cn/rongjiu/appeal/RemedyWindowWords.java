package cn.rongjiu.appeal;

import cn.rongjiu.calendar.CaseClock;
import cn.rongjiu.engine.Step;
import cn.rongjiu.notice.RemedyRoutes;
import org.springframework.stereotype.Component;

/** T15, T17, D7: until when remedy is open and what other routes there are; afterwards, when it was asked for. */
@Component
class RemedyWindowWords {

    private final Appeals appeals;
    private final CaseClock clock;
    private final RemedyRoutes routes;

    RemedyWindowWords(Appeals appeals, CaseClock clock, RemedyRoutes routes) {
        this.appeals = appeals;
        this.clock = clock;
        this.routes = routes;
    }

    String of(Step step) {
        return appeals.newest(step.caseNumber(), step.personId())
                .filter(appeal -> appeal.outcome() == null)
                .map(this::lodged)
                .orElseGet(() -> open(step));
    }

    private String lodged(Appeal appeal) {
        String level = appeal.level().label();
        if (appeal.late()) {
            return "%s，%s逾期提出，理由已经审查。".formatted(level, appeal.lodgedOn());
        }
        return "%s，%s提出；申请期限至%s。"
                .formatted(
                        level,
                        appeal.lodgedOn(),
                        clock.dueOn(
                                appeal.caseNumber(),
                                appeal.personId(),
                                appeal.level().windowTerm()));
    }

    private String open(Step step) {
        Level level = Level.valueOf((String) step.variables().apply(AppealProcess.LEVEL));
        return "%s，可以在%s以前提出；期间不停止执行，不因申请加重处理。\n对有关机关另行作出的处分、处理不服的，依照下列法定途径提出，不在本系统办理：\n%s"
                .formatted(
                        level.label(),
                        clock.dueOn(step.caseNumber(), step.personId(), level.windowTerm()),
                        routes.others());
    }
}
