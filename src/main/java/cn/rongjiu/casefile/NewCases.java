package cn.rongjiu.casefile;

import cn.rongjiu.engine.Ids;
import cn.rongjiu.engine.OfficeTime;
import cn.rongjiu.engine.Submission;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Opens cases: number (gap-free per year), case and persons. */
@Service
public class NewCases {

    private final CaseFiles files;
    private final Counters counters;
    private final OfficeTime time;

    NewCases(CaseFiles files, Counters counters, OfficeTime time) {
        this.files = files;
        this.counters = counters;
        this.time = time;
    }

    /**
     * Opens a case from the application form.
     *
     * @param self the account of an applicant who is himself the only person concerned, null when intake acts for him
     */
    public String open(Submission application, String self) {
        String caseNumber = nextNumber();
        List<Person> persons = persons(caseNumber, application, self);
        files.open(
                new CaseFile(
                        caseNumber,
                        application.text("channel"),
                        application.text("matter"),
                        application.date("occurredOn"),
                        application.has("filingNumber") ? application.text("filingNumber") : null,
                        application.has("secretLevel") ? application.text("secretLevel") : "NONE",
                        application.actor(),
                        time.today(),
                        CaseState.SUBMITTED,
                        null,
                        time.now(),
                        null),
                persons);
        return caseNumber;
    }

    public List<Person> personsWithAccount(String caseNumber) {
        return files.persons(caseNumber).stream()
                .filter(p -> p.userId() != null)
                .toList();
    }

    public boolean isWithdrawn(String caseNumber) {
        return files.get(caseNumber).state() == CaseState.WITHDRAWN;
    }

    /** RJ-2026-0017: per year and installation, without gaps. */
    String nextNumber() {
        int year = time.today().getYear();
        return "RJ-%d-%04d".formatted(year, counters.next("case/" + year));
    }

    private static List<Person> persons(String caseNumber, Submission application, String self) {
        List<Map<String, Object>> rows = application.rows("persons");
        boolean isSelf = self != null && rows.size() == 1 && "SELF".equals(application.text("channel"));
        List<Person> persons = new ArrayList<>();
        for (Map<String, Object> row : rows) {
            String account = (String) row.get("userId");
            persons.add(new Person(
                    Ids.next(),
                    caseNumber,
                    persons.size() + 1,
                    (String) row.get("name"),
                    (String) row.get("post"),
                    (String) row.get("unit"),
                    account == null && isSelf ? self : account,
                    CaseState.SUBMITTED,
                    null));
        }
        return persons;
    }
}
