package cn.rongjiu.notice;

import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.Person;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a person is told of steps that rest on his decision. They run beside its service (P8, P9), yet he learns of them
 * no earlier than of the decision itself.
 */
@Service
public class PersonalNotices {

    private final Notices notices;
    private final CaseFiles files;

    PersonalNotices(Notices notices, CaseFiles files) {
        this.notices = notices;
        this.files = files;
    }

    /** Tells the person, or whoever applied for him; while his decision waits for service, the notice waits with it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(String template, Person person, Map<String, ?> given, String occasion) {
        String recipient = files.informedFor(person);
        if (awaitsService(person)) {
            notices.hold(template, person.caseNumber(), person.personId(), recipient, given, occasion);
        } else {
            notices.send(template, person.caseNumber(), person.personId(), recipient, given, occasion);
        }
    }

    /** The decision is served: what waited goes out. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(Person person) {
        notices.release(person.caseNumber(), person.personId());
    }

    /** A service in this same instant has either released already, or will find what is held here. */
    private boolean awaitsService(Person person) {
        if (!person.state().awaitsService()) {
            return false;
        }
        files.hold(person.caseNumber());
        return files.person(person.personId()).state().awaitsService();
    }
}
