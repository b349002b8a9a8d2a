package cn.rongjiu.start;

import cn.rongjiu.calendar.CaseClock;
import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.CaseState;
import cn.rongjiu.document.Documents;
import cn.rongjiu.engine.OfficeTime;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** P3: the approved start is put on file (W10) and starts T04. */
@Component("startProcedure")
class StartProcedure implements JavaDelegate {

    private final CaseFiles files;
    private final Documents documents;
    private final CaseClock clock;
    private final ApplicantLetters letters;
    private final OfficeTime time;

    StartProcedure(CaseFiles files, Documents documents, CaseClock clock, ApplicantLetters letters, OfficeTime time) {
        this.files = files;
        this.documents = documents;
        this.clock = clock;
        this.letters = letters;
        this.time = time;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = execution.getProcessBusinessKey();
        files.moveAll(number, CaseState.STARTED);
        documents.register("W10", number, null, "存卷", time.today());
        clock.start(number, null, StartProcess.INVESTIGATION_TERM, time.today(), "启动程序");
        letters.inform(
                number, "start-approved", Map.of("dueOn", clock.dueOn(number, null, StartProcess.INVESTIGATION_TERM)));
        execution.setVariable(StartProcess.OUTCOME, "ACCEPTED");
    }
}
