package cn.rongjiu.rectification;

import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.Person;
import cn.rongjiu.engine.People;
import cn.rongjiu.notice.Notices;
import cn.rongjiu.notice.PersonalNotices;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells the person and whoever acts for the unit that corrects; nobody else of the case (E7). */
@Component
class CorrectionLetters {

    private final CaseFiles files;
    private final People people;
    private final Notices notices;
    private final PersonalNotices personal;

    CorrectionLetters(CaseFiles files, People people, Notices notices, PersonalNotices personal) {
        this.files = files;
        this.people = people;
        this.notices = notices;
        this.personal = personal;
    }

    /** @param occasion tells letters of one kind apart: the round, or the step */
    void send(String template, CorrectionRound round, String occasion, Map<String, ?> values) {
        Person person = files.person(round.personId());
        personal.send(template, person, values, occasion);
        String told = files.informedFor(person);
        people.membersOf(RectificationProcess.UNIT_GROUP).stream()
                .filter(member -> !member.equals(told))
                .forEach(member ->
                        notices.send(template, round.caseNumber(), round.personId(), member, values, occasion));
    }
}
