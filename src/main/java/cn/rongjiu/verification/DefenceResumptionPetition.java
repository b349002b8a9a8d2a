package cn.rongjiu.verification;

import cn.rongjiu.casefile.Petition;
import java.util.List;
import org.springframework.stereotype.Component;

/** E32: whose time to answer the signed-in person may let go on after an illness. */
@Component
class DefenceResumptionPetition implements Petition {

    static final String ADDRESS = "resumptions";

    private final DefencePause pause;

    DefenceResumptionPetition(DefencePause pause) {
        this.pause = pause;
    }

    @Override
    public String address() {
        return ADDRESS;
    }

    @Override
    public List<Choice> choices(String caseNumber) {
        return pause.choices(caseNumber, pause::isPaused);
    }
}
