package cn.rongjiu.transfer;

import cn.rongjiu.calendar.CaseClock;
import cn.rongjiu.calendar.ClockOverview;
import cn.rongjiu.calendar.ClockState;
import cn.rongjiu.calendar.ClockView;
import cn.rongjiu.calendar.RemainingClocks;
import cn.rongjiu.casefile.Person;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** E5: the time of a person whose matter is elsewhere stands still, goes on with the days left, or ends. */
@Component
class PersonalClocks {

    /** The verification; in the first round one clock of the case times it for everybody. */
    private static final String INVESTIGATION_TERM = "T04";

    private static final String AWAY = "已移送";

    private final CaseClock clock;
    private final ClockOverview overview;
    private final RemainingClocks remaining;

    PersonalClocks(CaseClock clock, ClockOverview overview, RemainingClocks remaining) {
        this.clock = clock;
        this.overview = overview;
        this.remaining = remaining;
    }

    void pause(Person person, LocalDate on) {
        clock.branch(person.caseNumber(), person.personId(), INVESTIGATION_TERM, "先行移送，本人期限另计");
        in(ClockState.RUNNING, person)
                .forEach(code -> clock.pause(person.caseNumber(), person.personId(), code, on, AWAY));
    }

    /** What stood still before, for an illness for instance, does so still (E32). */
    void resume(Person person, LocalDate on) {
        in(ClockState.PAUSED, person).stream()
                .filter(code -> remaining.isPausedFor(person.caseNumber(), person.personId(), code, AWAY))
                .forEach(code -> clock.resume(person.caseNumber(), person.personId(), code, on, "移送后退回"));
    }

    void end(Person person, LocalDate on) {
        in(ClockState.PAUSED, person)
                .forEach(code -> clock.stop(person.caseNumber(), person.personId(), code, on, "接收机关立案处理"));
    }

    private List<String> in(ClockState state, Person person) {
        return overview.standing(person.caseNumber()).stream()
                .filter(view -> person.personId().equals(view.personId()) && view.state() == state)
                .map(ClockView::code)
                .toList();
    }
}
