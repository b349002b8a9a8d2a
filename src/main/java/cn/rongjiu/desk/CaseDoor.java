package cn.rongjiu.desk;

import cn.rongjiu.authority.ReadRights;
import cn.rongjiu.authority.Reading;
import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.Person;
import cn.rongjiu.document.Documents;
import cn.rongjiu.engine.Refusal;
import cn.rongjiu.notice.Notices;
import java.util.List;
import org.springframework.stereotype.Component;

/** The one way to a case: whoever may not read it is told the same as if there were none. */
@Component
class CaseDoor {

    private final CaseFiles files;
    private final ReadRights rights;
    private final Documents documents;
    private final Notices notices;
    private final Visitors visitors;

    CaseDoor(CaseFiles files, ReadRights rights, Documents documents, Notices notices, Visitors visitors) {
        this.files = files;
        this.rights = rights;
        this.documents = documents;
        this.notices = notices;
        this.visitors = visitors;
    }

    OpenCase open(String number) {
        Visitor visitor = visitors.present();
        Reading reading = rights.mayRead(visitor.userId(), visitor.groups(), number);
        if (reading.isNone()) {
            throw unknown();
        }
        Told told = Told.of(documents.of(number), notices.of(number));
        List<Person> persons = files.persons(number).stream()
                .filter(person -> reading.covers(person.personId()))
                .map(person -> reading.isInside() ? person : ForParties.person(person, told))
                .toList();
        return new OpenCase(files.get(number), persons, reading, visitor, told);
    }

    /** The case, unless it is a stub: that shows no content (E13). */
    static OpenCase withContent(OpenCase open) {
        if (open.file().isStub()) {
            throw Refusal.conflict(
                    "本案是涉密存根，材料不在本系统查阅；有关事项请与保管单位（%s）联系。".formatted(open.file().custodian()));
        }
        return open;
    }

    /** The same for those who work on the case or watch over it; a party is turned away like everybody else. */
    OpenCase openInside(String number) {
        OpenCase open = open(number);
        if (!open.isInside()) {
            throw unknown();
        }
        return open;
    }

    private static Refusal unknown() {
        return Refusal.unknown("没有这个案件，或者您无权查看。");
    }
}
