package cn.rongjiu.start;

import cn.rongjiu.authority.Reading;
import cn.rongjiu.casefile.CaseFile;
import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.Person;
import cn.rongjiu.casefile.Petition;
import cn.rongjiu.engine.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** E3: whose application the signed-in person may withdraw now; the door asks the same rules again. */
@Component
class WithdrawalPetition implements Petition {

    static final String ADDRESS = "withdrawals";

    private final CaseFiles files;
    private final WithdrawalStanding standing;
    private final WithdrawalDraft draft;

    WithdrawalPetition(CaseFiles files, WithdrawalStanding standing, WithdrawalDraft draft) {
        this.files = files;
        this.standing = standing;
        this.draft = draft;
    }

    @Override
    public String address() {
        return ADDRESS;
    }

    @Override
    public List<Choice> choices(String caseNumber) {
        Optional<CaseFile> running = files.find(caseNumber).filter(file -> file.closedAt() == null && !file.isStub());
        Optional<Reading> reading = standing.find(caseNumber).filter(found -> !found.isNone());
        return running.isEmpty() || reading.isEmpty() ? List.of() : choices(running.get(), reading.get());
    }

    private List<Choice> choices(CaseFile file, Reading reading) {
        List<Person> persons = files.persons(file.caseNumber()).stream()
                .filter(person -> standing.mayName(reading, person))
                .toList();
        List<Choice> choices = new ArrayList<>();
        if (standing.isOfWholeCase(reading) && isPossible(file, null, reading)) {
            choices.add(new Choice(null, "", "整个申请"));
        }
        persons.stream()
                .filter(person -> choices.isEmpty() || persons.size() > 1)
                .filter(person -> isPossible(file, person.personId(), reading))
                .map(person -> new Choice(null, person.personId(), "仅" + person.name() + "的部分"))
                .forEach(choices::add);
        return choices;
    }

    private boolean isPossible(CaseFile file, String personId, Reading reading) {
        try {
            draft.of(file, new WithdrawalRequest(personId, ""), reading);
            return true;
        } catch (Refusal notNow) {
            return false;
        }
    }
}
