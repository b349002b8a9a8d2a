package cn.rongjiu.verification;

import cn.rongjiu.calendar.CaseClock;
import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.CaseState;
import cn.rongjiu.casefile.Person;
import cn.rongjiu.casefile.Persons;
import cn.rongjiu.document.Documents;
import cn.rongjiu.engine.HumanStep;
import cn.rongjiu.engine.OfficeTime;
import cn.rongjiu.engine.Submission;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** P4: the report (W15) ends T04 and starts T07 for everybody who goes on. */
@Component("submitReport")
class SubmitReport implements HumanStep {

    private final CaseFiles files;
    private final Persons persons;
    private final Documents documents;
    private final CaseClock clock;
    private final OfficeTime time;

    SubmitReport(CaseFiles files, Persons persons, Documents documents, CaseClock clock, OfficeTime time) {
        this.files = files;
        this.persons = persons;
        this.documents = documents;
        this.clock = clock;
        this.time = time;
    }

    @Override
    public void keep(Submission report) {
        String number = report.step().caseNumber();
        LocalDate today = time.today();
        documents.register(
                "W15",
                number,
                report.step().personId(),
                "纪检监察机关、组织部门",
                today,
                report.step().taskId());
        clock.stop(number, report.step().personId(), VerificationProcess.INVESTIGATION_TERM, today, "提交报告");
        for (Person person : persons.together((String) report.step().variables().apply("personIds"))) {
            if (person.state() == CaseState.DELIBERATING) {
                files.move(number, CaseState.DELIBERATING);
                clock.start(number, person.personId(), VerificationProcess.DELIBERATION_TERM, today, "提交报告");
            }
        }
    }
}
