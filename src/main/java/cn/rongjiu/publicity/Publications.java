package cn.rongjiu.publicity;

import cn.rongjiu.calendar.CaseClock;
import cn.rongjiu.calendar.Deadlines;
import cn.rongjiu.engine.OfficeTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The notices and how long each is shown (T09). */
@Component
class Publications {

    private final PublicationMapper mapper;
    private final CaseClock clock;
    private final Deadlines deadlines;
    private final OfficeTime time;

    Publications(PublicationMapper mapper, CaseClock clock, Deadlines deadlines, OfficeTime time) {
        this.mapper = mapper;
        this.clock = clock;
        this.deadlines = deadlines;
        this.time = time;
    }

    /** The person's newest notice, prepared, published or withheld. */
    Optional<Publication> newest(String personId) {
        return Optional.ofNullable(mapper.newest(personId));
    }

    Optional<Publication> find(String publicationId) {
        return Optional.ofNullable(mapper.find(publicationId));
    }

    /** What was shown in this range, newest first. */
    List<Publication> shown(Scope scope) {
        return mapper.shown(scope);
    }

    /** What was shown to the units of the cases to which this user is a party or in which he had part, newest first. */
    List<Publication> shownToUnitOf(String userId) {
        return mapper.shownToUnitOf(userId);
    }

    /** Before T09 begins anew: the notice it timed so far keeps the last day it had. */
    void outdate(String personId) {
        Publication timed = mapper.timed(personId);
        if (timed != null) {
            mapper.outdate(timed.publicationId(), lastDay(timed));
        }
    }

    /** The last day of a published notice; it follows the calendar while the notice is the person's newest (E28). */
    LocalDate lastDay(Publication published) {
        return published.lastDay() == null
                ? clock.dueOn(published.caseNumber(), published.personId(), PublicityProcess.NOTICE_TERM)
                : published.lastDay();
    }

    /** Whether the notice can be read and objected to now: until the office closes on its last day. */
    boolean isOpen(Publication publication) {
        return publication.isPublished() && time.now().isBefore(deadlines.endOf(lastDay(publication)));
    }
}
