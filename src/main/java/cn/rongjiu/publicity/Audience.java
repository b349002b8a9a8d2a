package cn.rongjiu.publicity;

import cn.rongjiu.authority.ReadRights;
import cn.rongjiu.authority.Reading;
import cn.rongjiu.engine.Actor;
import org.springframework.stereotype.Component;

/** Whom a notice is meant for, among those who are signed in (1.5): its range and nobody beyond it. */
@Component
class Audience {

    /** They stand for the units; nothing says of whom else which unit he belongs to. */
    private static final String UNIT_PARTY = "unit-party";

    private final ReadRights rights;
    private final Actor actor;

    Audience(ReadRights rights, Actor actor) {
        this.rights = rights;
        this.actor = actor;
    }

    /** Whether the signed-in person may read it. */
    boolean includes(Publication notice) {
        return switch (notice.scope()) {
            case PUBLIC, SYSTEM -> true;
            case UNIT -> isOfEveryUnit() || !reading(notice).isNone();
            case PERSON_ONLY, NONE -> isHis(reading(notice), notice);
        };
    }

    /** Whether every notice to a unit is open to him. */
    boolean isOfEveryUnit() {
        return actor.groups().contains(UNIT_PARTY) || rights.oversees(actor.groups());
    }

    private static boolean isHis(Reading reading, Publication notice) {
        return reading.isInside() || reading.isOwn() && reading.covers(notice.personId());
    }

    private Reading reading(Publication notice) {
        return rights.mayRead(actor.id(), actor.groups(), notice.caseNumber());
    }
}
