package cn.rongjiu.rectification;

import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.Person;
import cn.rongjiu.engine.People;
import cn.rongjiu.notice.Notices;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells the person and whoever acts for the unit that corrects; nobody else of the case (E7). */
@Component
class CorrectionLetters {

    private final CaseFiles files;
    private final People people;
    private final Notices notices;

    CorrectionLetters(CaseFiles files, People people, Notices notices) {
        this.files = files;
        this.people = people;
        this.notices = notices;
    }

    /** @param occasion tells letters of one kind apart: the round, or the step */
    void send(String template, CorrectionRound round, String occasion, Map<String, ?> values) {
        Person person = files.person(round.personId());
        Stream.concat(Stream.of(files.informedFor(person)), people.membersOf(RectificationProcess.UNIT_GROUP).stream())
                .distinct()
                .forEach(recipient ->
                        notices.send(template, round.caseNumber(), round.personId(), recipient, values, occasion));
    }
}
