package cn.rongjiu.start;

import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.document.Documents;
import cn.rongjiu.document.RegisteredDocument;
import cn.rongjiu.engine.OfficeTime;
import cn.rongjiu.engine.People;
import cn.rongjiu.notice.Notices;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes a letter to the applicant and informs everybody who has a part in the case. */
@Component
class ApplicantLetters {

    private static final String FIRST = "1";

    private final Documents documents;
    private final Notices notices;
    private final CaseFiles files;
    private final People people;
    private final OfficeTime time;

    ApplicantLetters(Documents documents, Notices notices, CaseFiles files, People people, OfficeTime time) {
        this.documents = documents;
        this.notices = notices;
        this.files = files;
        this.people = people;
        this.time = time;
    }

    /** Registers the only document of its kind and sends the notice that carries its number. */
    void write(String code, String caseNumber, String template, Map<String, ?> values) {
        write(code, caseNumber, template, FIRST, values);
    }

    /** @param occasion tells letters of one kind apart */
    void write(String code, String caseNumber, String template, String occasion, Map<String, ?> values) {
        String applicant = people.displayName(files.get(caseNumber).applicant());
        RegisteredDocument document = documents.register(code, caseNumber, null, applicant, time.today(), occasion);
        Map<String, Object> all = new HashMap<>(values);
        all.put("documentNumber", document.number());
        inform(caseNumber, template, occasion, all);
    }

    void inform(String caseNumber, String template, Map<String, ?> values) {
        inform(caseNumber, template, FIRST, values);
    }

    private void inform(String caseNumber, String template, String occasion, Map<String, ?> values) {
        files.informed(caseNumber)
                .forEach(account -> notices.send(template, caseNumber, null, account, values, occasion));
    }
}
