package cn.rongjiu.verification;

import cn.rongjiu.authority.Authority;
import cn.rongjiu.authority.Investigators;
import cn.rongjiu.calendar.CaseClock;
import cn.rongjiu.calendar.ClockState;
import cn.rongjiu.calendar.RemainingClocks;
import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.Petition;
import cn.rongjiu.engine.Actor;
import cn.rongjiu.engine.CaseEvent;
import cn.rongjiu.engine.OfficeTime;
import cn.rongjiu.engine.Refusal;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * E32: whoever is ill and shows a certificate has the days left of his time to answer (T06) when he is well again. The
 * windows of review and appeal are set by law and go on; illness is then a ground for a late appeal (P10).
 */
@Component
class DefencePause {

    private static final String ILLNESS = "因病中止";

    private final CaseFiles files;
    private final Investigators investigators;
    private final Authority authority;
    private final CaseClock clock;
    private final RemainingClocks clocks;
    private final Actor actor;
    private final OfficeTime time;
    private final ApplicationEventPublisher events;

    DefencePause(
            CaseFiles files,
            Investigators investigators,
            Authority authority,
            CaseClock clock,
            RemainingClocks clocks,
            Actor actor,
            OfficeTime time,
            ApplicationEventPublisher events) {
        this.files = files;
        this.investigators = investigators;
        this.authority = authority;
        this.clock = clock;
        this.clocks = clocks;
        this.actor = actor;
        this.time = time;
        this.events = events;
    }

    @Transactional
    public void begin(String number, Illness illness) {
        String personId = illness.personId();
        admit(number);
        if (!runs(number, personId)) {
            throw Refusal.conflict("该当事人没有正在计算的申辩期限，不能中止：尚未告知、已经届满、已经中止或者已经申辩。复核、申诉期限不中止，因病逾期的可以另行提出逾期申诉。");
        }
        clock.pause(number, personId, VerificationProcess.DEFENCE_TERM, time.today(), ILLNESS);
        Map<String, String> told = Map.of("name", "因病中止申辩期限", "certificate", illness.certificate());
        tell(number, personId, "pauseDefence", told, illness.reason());
    }

    @Transactional
    public void end(String number, Illness illness) {
        String personId = illness.personId();
        admit(number);
        if (!isPaused(number, personId)) {
            throw Refusal.conflict("该当事人的申辩期限没有因病中止，不用恢复。");
        }
        clock.resume(number, personId, VerificationProcess.DEFENCE_TERM, time.today(), "病愈恢复");
        tell(number, personId, "resumeDefence", Map.of("name", "恢复申辩期限"), illness.reason());
    }

    /** Whether his time stands still because he is ill, and for nothing else. */
    boolean isPaused(String number, String personId) {
        return clocks.isPausedFor(number, personId, VerificationProcess.DEFENCE_TERM, ILLNESS);
    }

    private boolean mayRegister(String number) {
        return investigators.active(number).contains(actor.id())
                || actor.groups().contains("intake") && !authority.isExcluded(actor.id(), number);
    }

    /** Of whom the signed-in person may register it now; none in a case that is over or shows nothing. */
    List<Petition.Choice> choices(String number, BiPredicate<String, String> concerned) {
        boolean running = files.find(number)
                .filter(file -> file.closedAt() == null && !file.isStub())
                .isPresent();
        if (!running || !mayRegister(number)) {
            return List.of();
        }
        return files.persons(number).stream()
                .filter(person -> concerned.test(number, person.personId()))
                .map(person -> new Petition.Choice(null, person.personId(), person.name()))
                .toList();
    }

    private void admit(String number) {
        files.hold(number);
        if (!mayRegister(number)) {
            throw Refusal.forbidden("只有本案核实人员和未回避的受理人员可以登记因病中止；当事人请持医疗机构证明向其提出。");
        }
        files.requireOpen(number);
    }

    /** Whether his time runs, so that illness may stop it. */
    boolean runs(String number, String personId) {
        return clocks.of(number).stream()
                .filter(term -> VerificationProcess.DEFENCE_TERM.equals(term.code()))
                .filter(term -> personId.equals(term.personId()))
                .anyMatch(term -> term.state() == ClockState.RUNNING && !term.lapsed());
    }

    private void tell(String number, String personId, String subject, Map<String, ?> details, String reason) {
        events.publishEvent(new CaseEvent(number, personId, CaseEvent.Kind.DECISION, subject, details, reason));
    }
}
