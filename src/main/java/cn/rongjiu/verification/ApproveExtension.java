package cn.rongjiu.verification;

import cn.rongjiu.calendar.CaseClock;
import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.document.Documents;
import cn.rongjiu.engine.HumanStep;
import cn.rongjiu.engine.OfficeTime;
import cn.rongjiu.engine.Submission;
import cn.rongjiu.notice.Notices;
import java.util.Map;
import org.springframework.stereotype.Component;

/** T05: the head extends T04 once, with reasons (W16). */
@Component("approveExtension")
class ApproveExtension implements HumanStep {

    private final CaseClock clock;
    private final Documents documents;
    private final CaseFiles files;
    private final Notices notices;
    private final OfficeTime time;

    ApproveExtension(CaseClock clock, Documents documents, CaseFiles files, Notices notices, OfficeTime time) {
        this.clock = clock;
        this.documents = documents;
        this.files = files;
        this.notices = notices;
        this.time = time;
    }

    @Override
    public void keep(Submission approval) {
        if (!approval.flag("extensionApproved")) {
            return;
        }
        String number = approval.step().caseNumber();
        String personId = approval.step().personId();
        String reason = approval.text("extensionReason");
        clock.extend(number, personId, VerificationProcess.INVESTIGATION_TERM, time.today(), reason);
        documents.register(
                "W16", number, personId, "存卷", time.today(), approval.step().taskId());
        Map<String, Object> values = Map.of(
                "reason", reason, "dueOn", clock.dueOn(number, personId, VerificationProcess.INVESTIGATION_TERM));
        files.informed(number)
                .forEach(account -> notices.send(
                        "extension-approved",
                        number,
                        personId,
                        account,
                        values,
                        approval.step().taskId()));
    }
}
