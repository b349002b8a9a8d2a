package cn.rongjiu.publicity;

import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.Petition;
import cn.rongjiu.casefile.SecretLevel;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** E13: whoever works on a case or watches over it reports a state secret on its page; the levels to choose from. */
@Component
class SecretItemPetition implements Petition {

    static final String ADDRESS = "secret-items";

    private final CaseFiles files;
    private final SecretItemDoor door;

    SecretItemPetition(CaseFiles files, SecretItemDoor door) {
        this.files = files;
        this.door = door;
    }

    @Override
    public String address() {
        return ADDRESS;
    }

    @Override
    public List<Choice> choices(String caseNumber) {
        boolean shown = files.find(caseNumber).filter(file -> !file.isStub()).isPresent();
        return shown && door.mayReport(caseNumber)
                ? Stream.of(SecretLevel.values())
                        .map(level -> new Choice(null, level.name(), level.label()))
                        .toList()
                : List.of();
    }
}
