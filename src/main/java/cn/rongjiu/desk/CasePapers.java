package cn.rongjiu.desk;

import cn.rongjiu.calendar.ClockOverview;
import cn.rongjiu.document.Documents;
import cn.rongjiu.engine.People;
import cn.rongjiu.notice.Notice;
import cn.rongjiu.notice.Notices;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** Terms, documents and notices of a case, as far as its reader may have them. */
@Component
class CasePapers {

    private final ClockOverview clocks;
    private final Documents documents;
    private final Notices notices;
    private final People people;

    CasePapers(ClockOverview clocks, Documents documents, Notices notices, People people) {
        this.clocks = clocks;
        this.documents = documents;
        this.notices = notices;
        this.people = people;
    }

    /** Where each clock stands, and every event of each. */
    record Clocks(List<ClockLine> clocks, List<ClockEntry> ledger) {}

    /**
     * @param dueOn null while paused, or while the calendar of that year is missing
     * @param overdue whether the due date passed while the clock ran
     */
    record ClockLine(
            String code,
            String name,
            String personId,
            String personName,
            String state,
            String stateName,
            LocalDate startedOn,
            LocalDate dueOn,
            Integer missingYear,
            boolean overdue) {}

    record ClockEntry(
            String code,
            String personId,
            String event,
            String eventName,
            LocalDate on,
            LocalDate dueOn,
            LocalDate oldDueOn,
            String reason) {}

    record DocumentLine(
            String code,
            String title,
            String number,
            LocalDate datedOn,
            String addressee,
            String personId,
            String personName,
            LocalDate revokedOn) {}

    record NoticeLine(
            String recipientName, String personName, String subject, String body, String state, LocalDateTime at) {}

    Clocks clocks(OpenCase open) {
        String number = open.file().caseNumber();
        List<ClockLine> lines = clocks.standing(number).stream()
                .filter(clock -> open.concerns(clock.personId()) && !open.hidesTerm(clock.code(), clock.personId()))
                .map(clock -> new ClockLine(
                        clock.code(),
                        clock.name(),
                        clock.personId(),
                        open.nameOf(clock.personId()),
                        clock.state().name(),
                        clock.state().label(),
                        clock.startedOn(),
                        clock.dueOn(),
                        clock.missingYear(),
                        clock.lapsed()))
                .toList();
        List<ClockEntry> ledger = clocks.ledger(number).stream()
                .filter(row -> open.concerns(row.personId()) && !open.hidesTerm(row.code(), row.personId()))
                .map(row -> new ClockEntry(
                        row.code(),
                        row.personId(),
                        row.event().name(),
                        row.event().label(),
                        row.onDate(),
                        row.dueOn(),
                        row.oldDueOn(),
                        open.isInside() ? row.reason() : null))
                .toList();
        return new Clocks(lines, ledger);
    }

    List<DocumentLine> documents(OpenCase open) {
        return documents.of(open.file().caseNumber()).stream()
                .filter(document -> open.reading().covers(document.personId()))
                .filter(document -> open.isInside()
                        || ForParties.isShown(document, open.reading().kind(), open.told()))
                .map(document -> new DocumentLine(
                        document.code(),
                        document.title(),
                        document.number(),
                        document.datedOn(),
                        document.addressee(),
                        document.personId(),
                        open.nameOf(document.personId()),
                        document.revokedOn()))
                .toList();
    }

    /** A party reads the notices that went to him. */
    List<NoticeLine> notices(OpenCase open) {
        return notices.of(open.file().caseNumber()).stream()
                .filter(notice -> open.isInside() || open.visitor().userId().equals(notice.recipient()))
                .map(notice -> line(open, notice))
                .toList();
    }

    private NoticeLine line(OpenCase open, Notice notice) {
        return new NoticeLine(
                notice.recipient() == null ? "书面送交" : people.displayName(notice.recipient()),
                open.nameOf(notice.personId()),
                notice.subject(),
                notice.body(),
                notice.state().label(),
                notice.createdAt());
    }
}
