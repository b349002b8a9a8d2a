package cn.rongjiu.start;

import cn.rongjiu.calendar.CaseClock;
import cn.rongjiu.casefile.CaseFile;
import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.document.Documents;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** P1: registers application (W04) and receipt (W05); the day of receipt starts T01. */
@Component("receiveApplication")
class ReceiveApplication implements JavaDelegate {

    private final CaseFiles files;
    private final Documents documents;
    private final CaseClock clock;
    private final ApplicantLetters letters;

    ReceiveApplication(CaseFiles files, Documents documents, CaseClock clock, ApplicantLetters letters) {
        this.files = files;
        this.documents = documents;
        this.clock = clock;
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseFile file = files.get(execution.getProcessBusinessKey());
        String number = file.caseNumber();
        documents.register("W04", number, null, "受理机关", file.receivedOn());
        clock.start(number, null, StartProcess.ACCEPTANCE_TERM, file.receivedOn(), "收件");
        letters.write(
                "W05",
                number,
                "application-received",
                Map.of(
                        "receivedOn", file.receivedOn(),
                        "dueOn", clock.dueOn(number, null, StartProcess.ACCEPTANCE_TERM)));
    }
}
