package cn.rongjiu.archive;

import cn.rongjiu.calendar.CaseClock;
import cn.rongjiu.calendar.RemainingClocks;
import cn.rongjiu.casefile.CaseEnds;
import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.CaseState;
import cn.rongjiu.document.Documents;
import cn.rongjiu.engine.OfficeTime;
import cn.rongjiu.engine.OpenWork;
import cn.rongjiu.notice.Notices;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 1.6: once everybody's road has ended the case is closed; nothing counts any longer but the time to archive it (T34). */
@Component("closeCase")
class CloseCase implements JavaDelegate {

    private final CaseEnds ends;
    private final CaseFiles files;
    private final RemainingClocks remaining;
    private final OpenWork work;
    private final CaseClock clock;
    private final Documents documents;
    private final Notices notices;
    private final OfficeTime time;

    CloseCase(
            CaseEnds ends,
            CaseFiles files,
            RemainingClocks remaining,
            OpenWork work,
            CaseClock clock,
            Documents documents,
            Notices notices,
            OfficeTime time) {
        this.ends = ends;
        this.files = files;
        this.remaining = remaining;
        this.work = work;
        this.clock = clock;
        this.documents = documents;
        this.notices = notices;
        this.time = time;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = execution.getProcessBusinessKey();
        LocalDate today = time.today();
        CaseState outcome = ends.close(number);
        remaining.stop(number, work.personsBeside(number, execution.getProcessInstanceId()), today, "案件办结");
        clock.start(number, null, ArchiveProcess.HANDOVER_TERM, today, "案件办结");
        if (outcome == CaseState.CLOSED || outcome.isTransferred()) {
            // any other outcome was told to everybody by the letter that made it
            String occasion = ArchiveProcess.occasion(documents.of(number));
            files.informed(number)
                    .forEach(account ->
                            notices.send("case-closed", number, null, account, Map.of("decidedOn", today), occasion));
        }
    }
}
