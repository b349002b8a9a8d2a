package cn.rongjiu.verification;

import cn.rongjiu.authority.Authority;
import cn.rongjiu.authority.Involvement;
import cn.rongjiu.authority.ReadRights;
import cn.rongjiu.authority.Reading;
import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.Petition;
import cn.rongjiu.engine.Actor;
import java.util.List;
import org.springframework.stereotype.Component;

/** P3, E1: whom the signed-in person may ask to stand back; the door asks the same rules again. */
@Component
class RecusalPetition implements Petition {

    static final String ADDRESS = "recusals";

    private static final String INTAKE = "intake";

    private final CaseFiles files;
    private final ReadRights rights;
    private final Authority authority;
    private final Involvement involvement;
    private final Actor actor;

    RecusalPetition(CaseFiles files, ReadRights rights, Authority authority, Involvement involvement, Actor actor) {
        this.files = files;
        this.rights = rights;
        this.authority = authority;
        this.involvement = involvement;
        this.actor = actor;
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
        if (!running || !mayAsk(caseNumber)) {
            return List.of();
        }
        return involvement.known(caseNumber).stream()
                .map(official -> new Choice(official.body(), official.userId(), official.name()))
                .toList();
    }

    private boolean mayAsk(String caseNumber) {
        Reading reading = rights.mayRead(actor.id(), actor.groups(), caseNumber);
        boolean forOthers =
                reading.isInside() && actor.groups().contains(INTAKE) && !authority.isExcluded(actor.id(), caseNumber);
        return reading.isOwn() || forOthers;
    }
}
