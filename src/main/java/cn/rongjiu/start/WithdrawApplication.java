package cn.rongjiu.start;

import cn.rongjiu.authority.Reading;
import cn.rongjiu.calendar.RemainingClocks;
import cn.rongjiu.casefile.CaseFile;
import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.CaseState;
import cn.rongjiu.casefile.Person;
import cn.rongjiu.engine.CaseEvent;
import cn.rongjiu.engine.Messages;
import cn.rongjiu.engine.OfficeTime;
import cn.rongjiu.engine.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** E3: ends the part of whoever withdraws, at once; when nobody is left, the case. */
@Component
class WithdrawApplication {

    private static final String REASON = "撤回申请";

    private final CaseFiles files;
    private final WithdrawalStanding standing;
    private final WithdrawalDraft draft;
    private final WithdrawalLetters letters;
    private final RemainingClocks clocks;
    private final Messages messages;
    private final OfficeTime time;
    private final ApplicationEventPublisher events;

    WithdrawApplication(
            CaseFiles files,
            WithdrawalStanding standing,
            WithdrawalDraft draft,
            WithdrawalLetters letters,
            RemainingClocks clocks,
            Messages messages,
            OfficeTime time,
            ApplicationEventPublisher events) {
        this.files = files;
        this.standing = standing;
        this.draft = draft;
        this.letters = letters;
        this.clocks = clocks;
        this.messages = messages;
        this.time = time;
        this.events = events;
    }

    /**
     * @param documentNumber of the confirmation (W49)
     * @param withdrawn whose part has ended with this
     * @param continuing whose part goes on, as far as the sender may read of them
     */
    record Confirmation(String documentNumber, List<Line> withdrawn, List<Line> continuing) {}

    record Line(String personId, String name) {}

    @Transactional
    public Confirmation withdraw(String number, WithdrawalRequest request) {
        // held before anything is read: who is rated in this instant has withdrawn too late, or is not rated
        files.hold(number);
        Reading reading = standing.admit(number);
        CaseFile file = files.requireOpen(number);
        Withdrawal withdrawal = draft.of(file, request, reading);
        String paper = letters.confirm(withdrawal);
        withdrawal.leaving().forEach(person -> files.movePerson(person.personId(), CaseState.WITHDRAWN));
        stopClocks(withdrawal);
        events.publishEvent(told(withdrawal, paper));
        tell(withdrawal);
        return new Confirmation(
                paper,
                lines(withdrawal.leaving()),
                lines(withdrawal.staying().stream()
                        .filter(person -> standing.isOfWholeCase(reading) || standing.mayName(reading, person))
                        .toList()));
    }

    private void stopClocks(Withdrawal withdrawal) {
        if (withdrawal.ofWholeCase()) {
            clocks.stop(withdrawal.caseNumber(), Set.of(), time.today(), REASON);
        }
        withdrawal
                .leaving()
                .forEach(person -> clocks.stop(withdrawal.caseNumber(), person.personId(), time.today(), REASON));
    }

    /** Somebody whose part has not begun yet is left out when it would begin. */
    private void tell(Withdrawal withdrawal) {
        String number = withdrawal.caseNumber();
        if (!withdrawal.ofWholeCase()) {
            withdrawal
                    .leaving()
                    .forEach(person ->
                            messages.tell(StartProcess.PERSON_WITHDRAWN, number, person.personId(), Map.of()));
        } else if (!messages.tell(StartProcess.CASE_WITHDRAWN, number, null, Map.of())) {
            throw Refusal.conflict("案件刚刚办结，不能撤回，请刷新后核对。");
        }
    }

    private static CaseEvent told(Withdrawal withdrawal, String paper) {
        return new CaseEvent(
                withdrawal.caseNumber(),
                withdrawal.personId(),
                CaseEvent.Kind.DECISION,
                "withdrawApplication",
                Map.of(
                        "name",
                        REASON,
                        "documentNumber",
                        paper,
                        "withdrawn",
                        withdrawal.leaving().stream().map(Person::personId).toList()),
                withdrawal.reason());
    }

    private static List<Line> lines(List<Person> persons) {
        return persons.stream()
                .map(person -> new Line(person.personId(), person.name()))
                .toList();
    }
}
