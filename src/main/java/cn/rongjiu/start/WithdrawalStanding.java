package cn.rongjiu.start;

import cn.rongjiu.authority.Authority;
import cn.rongjiu.authority.ReadRights;
import cn.rongjiu.authority.Reading;
import cn.rongjiu.casefile.CaseFile;
import cn.rongjiu.casefile.Person;
import cn.rongjiu.engine.Actor;
import cn.rongjiu.engine.Refusal;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who may withdraw for whom: unit and person have standing each, and neither binds the other (E19). */
@Component
class WithdrawalStanding {

    private static final String INTAKE = "intake";
    private static final Set<String> FOR_OTHERS = Set.of("UNIT", "PROPOSAL");

    private final ReadRights rights;
    private final Authority authority;
    private final Actor actor;

    WithdrawalStanding(ReadRights rights, Authority authority, Actor actor) {
        this.rights = rights;
        this.authority = authority;
        this.actor = actor;
    }

    /** How much of the case is the sender's own; whoever is neither party nor intake learns nothing of the case. */
    Reading admit(String number) {
        Reading reading = rights.mayRead(actor.id(), actor.groups(), number);
        if (reading.isOwn()) {
            return reading;
        }
        if (!actor.groups().contains(INTAKE)) {
            throw Refusal.forbidden("只有申请人、当事人本人和受理岗可以撤回申请。");
        }
        if (authority.isExcluded(actor.id(), number)) {
            throw Refusal.forbidden("您已回避本案，不能登记本案的撤回。");
        }
        return reading;
    }

    /** The same without a word: empty for whoever may withdraw nothing. */
    Optional<Reading> find(String number) {
        Reading reading = rights.mayRead(actor.id(), actor.groups(), number);
        boolean forOthers = actor.groups().contains(INTAKE) && !authority.isExcluded(actor.id(), number);
        return Optional.of(reading).filter(found -> found.isOwn() || forOthers);
    }

    /** Whether the application as a whole is his to withdraw: whoever applied, or intake for him. */
    boolean isOfWholeCase(Reading reading) {
        return !reading.isOwn() || reading.covers(null);
    }

    /** Whether this person may be named by whoever sends the withdrawal. */
    boolean mayName(Reading reading, Person person) {
        return !reading.isOwn() || reading.covers(person.personId());
    }

    /** Whether the application as a whole, when it is withdrawn, is withdrawn for this person, too. */
    boolean binds(Reading reading, CaseFile file, Person person) {
        if (reading.isOwn()) {
            return reading.covers(person.personId());
        }
        return !FOR_OTHERS.contains(file.channel())
                || person.userId() == null
                || person.userId().equals(file.applicant());
    }
}
