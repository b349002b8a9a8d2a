package cn.rongjiu.desk;

import cn.rongjiu.casefile.Person;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * The first sheet of a case file: the case, its persons, where it stands.
 *
 * @param stage the earliest room in which something stands, null once the case is closed
 * @param ending null while it runs
 * @param tasks the human steps it waits for
 */
record CaseSheet(
        String number,
        String printedNumber,
        String matter,
        String channel,
        String channelName,
        LocalDate occurredOn,
        LocalDate receivedOn,
        String filingNumber,
        String applicantName,
        String state,
        String stateName,
        String stage,
        String stageName,
        LocalDateTime closedAt,
        Ending ending,
        List<PersonLine> persons,
        List<OpenStep> tasks) {

    /** @param grade null until decided, and for the person himself until served */
    record PersonLine(
            String personId,
            String name,
            String post,
            String unit,
            String state,
            String stateName,
            String grade,
            String gradeName) {

        static PersonLine of(Person person) {
            return new PersonLine(
                    person.personId(),
                    person.name(),
                    person.post(),
                    person.unit(),
                    person.state().name(),
                    person.state().label(),
                    person.grade() == null ? null : person.grade().name(),
                    person.grade() == null ? null : person.grade().label());
        }
    }
}
