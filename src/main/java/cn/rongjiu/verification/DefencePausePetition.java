package cn.rongjiu.verification;

import cn.rongjiu.casefile.Petition;
import java.util.List;
import org.springframework.stereotype.Component;

/** E32: whose time to answer the signed-in person may stop for illness; the door asks the same rules again. */
@Component
class DefencePausePetition implements Petition {

    static final String ADDRESS = "pauses";

    private final DefencePause pause;

    DefencePausePetition(DefencePause pause) {
        this.pause = pause;
    }

    @Override
    public String address() {
        return ADDRESS;
    }

    @Override
    public List<Choice> choices(String caseNumber) {
        return pause.choices(caseNumber, pause::runs);
    }
}
