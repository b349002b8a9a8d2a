package cn.rongjiu.publicity;

import cn.rongjiu.casefile.CaseFile;
import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.Petition;
import java.util.List;
import org.springframework.stereotype.Component;

/** E13: the secrecy officer lets an isolated case go on; what it was found to be instead of a state secret. */
@Component
class SecretClearancePetition implements Petition {

    static final String ADDRESS = "secret-clearances";

    private final CaseFiles files;
    private final SecretItemDoor door;

    SecretClearancePetition(CaseFiles files, SecretItemDoor door) {
        this.files = files;
        this.door = door;
    }

    @Override
    public String address() {
        return ADDRESS;
    }

    @Override
    public List<Choice> choices(String caseNumber) {
        boolean isolated = files.find(caseNumber).filter(CaseFile::isIsolated).isPresent();
        return isolated && door.mayClear(caseNumber)
                ? List.of(new Choice(null, "NONE", "不涉密"), new Choice(null, "WORK_SECRET", "工作秘密"))
                : List.of();
    }
}
