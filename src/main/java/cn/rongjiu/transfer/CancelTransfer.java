package cn.rongjiu.transfer;

import cn.rongjiu.calendar.CaseClock;
import cn.rongjiu.engine.CaseEvent;
import cn.rongjiu.engine.OfficeTime;
import cn.rongjiu.engine.People;
import cn.rongjiu.notice.Notices;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** P10, P12: a transfer that has not left falls with its decision; nothing is taken back from a receiver, who is told. */
@Component("cancelTransfer")
class CancelTransfer {

    private static final String REASON = "原决定已被变更或者撤销";

    private final TransferMapper mapper;
    private final CaseClock clock;
    private final Notices notices;
    private final People people;
    private final OfficeTime time;
    private final ApplicationEventPublisher events;

    CancelTransfer(
            TransferMapper mapper,
            CaseClock clock,
            Notices notices,
            People people,
            OfficeTime time,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.clock = clock;
        this.notices = notices;
        this.people = people;
        this.time = time;
        this.events = events;
    }

    void cancel(String personId) {
        Optional.ofNullable(mapper.newest(personId))
                .filter(transfer -> transfer.origin() != Origin.VERIFICATION && transfer.outcome() == null)
                .ifPresent(transfer -> {
                    // who has the material may still sign on paper, but the next decision's need is one of its own
                    mapper.close(transfer.transferId());
                    if (transfer.handedOverOn() == null) {
                        cancel(transfer);
                    } else {
                        tellReceivers(transfer);
                    }
                });
    }

    private void tellReceivers(Transfer transfer) {
        people.membersOf("accountability")
                .forEach(account -> notices.send(
                        "transfer-revoked",
                        transfer.caseNumber(),
                        transfer.personId(),
                        account,
                        Map.of(
                                "addressee",
                                transfer.addressee(),
                                "decidedOn",
                                transfer.handedOverOn(),
                                "reason",
                                REASON),
                        transfer.transferId()));
    }

    private void cancel(Transfer transfer) {
        LocalDate today = time.today();
        mapper.settle(transfer.transferId(), TransferProcess.CANCELLED, today);
        clock.stop(transfer.caseNumber(), transfer.personId(), TransferProcess.TERM, today, REASON);
        events.publishEvent(new CaseEvent(
                transfer.caseNumber(),
                transfer.personId(),
                CaseEvent.Kind.DECISION,
                "transfer",
                Map.of("transferId", transfer.transferId(), "outcome", TransferProcess.CANCELLED),
                REASON));
    }
}
