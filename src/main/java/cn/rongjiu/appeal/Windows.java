package cn.rongjiu.appeal;

import cn.rongjiu.calendar.CaseClock;
import cn.rongjiu.document.Documents;
import cn.rongjiu.document.RegisteredDocument;
import cn.rongjiu.engine.OfficeTime;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The time in which a person may ask for the next remedy (T15, T17): one window at a time. */
@Component
class Windows {

    private final CaseClock clock;
    private final Documents documents;
    private final OfficeTime time;

    Windows(CaseClock clock, Documents documents, OfficeTime time) {
        this.clock = clock;
        this.documents = documents;
        this.time = time;
    }

    /**
     * Leaves the window of this level open and shuts the other. A decision that the review put in place of the old one
     * opens a review window by its service like any other, though only the appeal is left.
     *
     * @param level null where no remedy is left
     */
    void only(String caseNumber, String personId, Level level) {
        Stream.of(Level.values()).filter(other -> other != level).forEach(other -> shut(caseNumber, personId, other));
        if (level != null && !clock.isOpen(caseNumber, personId, level.windowTerm())) {
            open(caseNumber, personId, level, newestService(caseNumber, personId));
        }
    }

    void open(String caseNumber, String personId, Level level, LocalDate on) {
        clock.start(caseNumber, personId, level.windowTerm(), on, "可以申请" + level.label());
    }

    void shut(String caseNumber, String personId, Level level) {
        if (clock.isOpen(caseNumber, personId, level.windowTerm())) {
            clock.stop(caseNumber, personId, level.windowTerm(), time.today(), level.label() + "期限终止");
        }
    }

    /** Whether the person may still lodge. */
    boolean isOpen(String caseNumber, String personId, Level level) {
        return clock.isOpen(caseNumber, personId, level.windowTerm())
                && !clock.lapsed(caseNumber, personId, level.windowTerm());
    }

    /** The last day of the window that is open, if any. */
    Optional<LocalDate> lastDay(String caseNumber, String personId) {
        return Stream.of(Level.values())
                .filter(level -> isOpen(caseNumber, personId, level))
                .map(level -> clock.dueOn(caseNumber, personId, level.windowTerm()))
                .findFirst();
    }

    private LocalDate newestService(String caseNumber, String personId) {
        return documents.of(caseNumber).stream()
                .filter(paper -> "W25".equals(paper.code()) && Objects.equals(paper.personId(), personId))
                .map(RegisteredDocument::datedOn)
                .reduce((first, second) -> second)
                .orElseGet(time::today);
    }
}
