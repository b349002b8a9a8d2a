package cn.rongjiu.transfer;

import cn.rongjiu.calendar.CaseClock;
import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.Person;
import cn.rongjiu.document.Documents;
import cn.rongjiu.document.RegisteredDocument;
import cn.rongjiu.engine.OfficeTime;
import cn.rongjiu.engine.People;
import cn.rongjiu.notice.Notices;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** P12: letter and list of material go out (W42, W43) and T28 ends; before a decision the person's time stands still (E5). */
@Component("handOver")
class HandOver implements JavaDelegate {

    private final TransferMapper mapper;
    private final CaseFiles files;
    private final Documents documents;
    private final CaseClock clock;
    private final PersonalClocks clocks;
    private final Notices notices;
    private final People people;
    private final OfficeTime time;

    HandOver(
            TransferMapper mapper,
            CaseFiles files,
            Documents documents,
            CaseClock clock,
            PersonalClocks clocks,
            Notices notices,
            People people,
            OfficeTime time) {
        this.mapper = mapper;
        this.files = files;
        this.documents = documents;
        this.clock = clock;
        this.clocks = clocks;
        this.notices = notices;
        this.people = people;
        this.time = time;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Person person = files.person((String) execution.getVariable(TransferProcess.PERSON));
        Transfer transfer = mapper.newest(person.personId());
        LocalDate today = time.today();
        RegisteredDocument letter = register("W42", transfer, today);
        register("W43", transfer, today);
        mapper.handOver(transfer.transferId(), today);
        clock.stop(transfer.caseNumber(), transfer.personId(), TransferProcess.TERM, today, "已移交");
        if (transfer.origin() == Origin.VERIFICATION) {
            clocks.pause(person, today);
        }
        tell(person, transfer, letter);
    }

    private RegisteredDocument register(String code, Transfer transfer, LocalDate on) {
        return documents.register(
                code, transfer.caseNumber(), transfer.personId(), transfer.addressee(), on, transfer.transferId());
    }

    /** Nobody but the receivers: whoever is concerned is not warned before they hold the material (1.5 no. 7). */
    private void tell(Person person, Transfer transfer, RegisteredDocument letter) {
        Map<String, Object> values = Map.of(
                "addressee", transfer.addressee(),
                "documentNumber", letter.number(),
                "decidedOn", letter.datedOn());
        people.membersOf("accountability")
                .forEach(account -> notices.send(
                        "transfer-handed-over",
                        person.caseNumber(),
                        person.personId(),
                        account,
                        values,
                        transfer.transferId()));
    }
}
