package cn.rongjiu.transfer;

import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.CaseState;
import cn.rongjiu.casefile.Person;
import cn.rongjiu.engine.CaseEvent;
import cn.rongjiu.engine.HumanStep;
import cn.rongjiu.engine.OfficeTime;
import cn.rongjiu.engine.Sentences;
import cn.rongjiu.engine.Submission;
import cn.rongjiu.notice.Notices;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** E5: taken, the person's part ends here; returned, it goes on, and the reason must be known. */
@Component("awaitReturn")
class AwaitReturn implements HumanStep {

    private static final Map<String, String> OUTCOMES =
            Map.of(TransferProcess.TAKEN, "立案处理", TransferProcess.RETURNED, "未立案，退回");

    private final TransferMapper mapper;
    private final CaseFiles files;
    private final PersonalClocks clocks;
    private final Notices notices;
    private final OfficeTime time;
    private final ApplicationEventPublisher events;

    AwaitReturn(
            TransferMapper mapper,
            CaseFiles files,
            PersonalClocks clocks,
            Notices notices,
            OfficeTime time,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.files = files;
        this.clocks = clocks;
        this.notices = notices;
        this.time = time;
        this.events = events;
    }

    @Override
    public void check(Submission answer, Sentences sentences) {
        sentences.addIf(
                TransferProcess.RETURNED.equals(answer.text(TransferProcess.OUTCOME))
                        && !answer.has("transferOutcomeReason"),
                "transferOutcomeReason",
                "“说明”必填：退回的必须写明不予立案的理由。");
    }

    @Override
    public void keep(Submission answer) {
        Person person = files.person(answer.step().personId());
        Transfer transfer = mapper.newest(person.personId());
        String outcome = answer.text(TransferProcess.OUTCOME);
        mapper.settle(transfer.transferId(), outcome, time.today());
        mapper.close(transfer.transferId());
        if (TransferProcess.TAKEN.equals(outcome)) {
            clocks.end(person, time.today());
            files.movePerson(person.personId(), CaseState.TRANSFERRED);
        }
        tell(person, transfer, outcome, answer.text("transferOutcomeReason"));
    }

    private void tell(Person person, Transfer transfer, String outcome, String reason) {
        notices.send(
                "transfer-settled",
                person.caseNumber(),
                person.personId(),
                files.informedFor(person),
                Map.of(
                        "addressee", transfer.addressee(),
                        "outcome", OUTCOMES.get(outcome),
                        "reason", reason.isEmpty() ? "无" : reason),
                transfer.transferId());
        events.publishEvent(new CaseEvent(
                person.caseNumber(),
                person.personId(),
                CaseEvent.Kind.DECISION,
                "transfer",
                Map.of("transferId", transfer.transferId(), "outcome", outcome),
                reason.isEmpty() ? null : reason));
    }
}
