package cn.rongjiu.verification;

import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.Petition;
import java.util.List;
import org.springframework.stereotype.Component;

/** E32: whose time to answer the signed-in person may stop for illness; the door asks the same rules again. */
@Component
class DefencePausePetition implements Petition {

    static final String ADDRESS = "pauses";

    private final CaseFiles files;
    private final DefencePause pause;

    DefencePausePetition(CaseFiles files, DefencePause pause) {
        this.files = files;
        this.pause = pause;
    }

    @Override
    public String address() {
        return ADDRESS;
    }

    @Override
    public List<Choice> choices(String caseNumber) {
        boolean running = files.find(caseNumber)
                .filter(file -> file.closedAt() == null && !file.isStub())
                .isPresent();
        if (!running || !pause.mayRegister(caseNumber)) {
            return List.of();
        }
        return files.persons(caseNumber).stream()
                .filter(person -> pause.runs(caseNumber, person.personId()))
                .map(person -> new Choice(null, person.personId(), person.name()))
                .toList();
    }
}
