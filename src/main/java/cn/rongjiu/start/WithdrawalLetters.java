package cn.rongjiu.start;

import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.Person;
import cn.rongjiu.document.Documents;
import cn.rongjiu.engine.OfficeTime;
import cn.rongjiu.engine.People;
import cn.rongjiu.notice.Notices;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Confirms a withdrawal (W49) and tells those whose part ends, and those whose does not (E19). */
@Component
class WithdrawalLetters {

    private final Documents documents;
    private final Notices notices;
    private final CaseFiles files;
    private final People people;
    private final OfficeTime time;

    WithdrawalLetters(Documents documents, Notices notices, CaseFiles files, People people, OfficeTime time) {
        this.documents = documents;
        this.notices = notices;
        this.files = files;
        this.people = people;
        this.time = time;
    }

    /** Returns the number of the confirmation. */
    String confirm(Withdrawal withdrawal) {
        String number = withdrawal.caseNumber();
        String addressee = withdrawal.about() == null
                ? people.displayName(withdrawal.file().applicant())
                : withdrawal.about().name();
        String paper = documents
                .register("W49", number, withdrawal.personId(), addressee, time.today())
                .number();
        withdrawal.leaving().forEach(person -> leaves(person, paper, withdrawal.reason()));
        if (withdrawal.about() == null) {
            withdrawal.staying().forEach(person -> stays(person, paper));
        }
        return paper;
    }

    private void leaves(Person person, String paper, String reason) {
        notices.send(
                "application-withdrawn",
                person.caseNumber(),
                person.personId(),
                files.informedFor(person),
                Map.of("documentNumber", paper, "reason", reason, "decidedOn", time.today()));
    }

    private void stays(Person person, String paper) {
        notices.send(
                "procedure-continues",
                person.caseNumber(),
                person.personId(),
                files.informedFor(person),
                Map.of("documentNumber", paper));
    }
}
