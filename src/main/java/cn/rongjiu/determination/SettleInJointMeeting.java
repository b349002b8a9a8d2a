package cn.rongjiu.determination;

import cn.rongjiu.calendar.CaseClock;
import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.CaseState;
import cn.rongjiu.document.Documents;
import cn.rongjiu.engine.HumanStep;
import cn.rongjiu.engine.OfficeTime;
import cn.rongjiu.engine.Step;
import cn.rongjiu.engine.Submission;
import org.springframework.stereotype.Component;

/** P6, D6: the joint meeting is minuted (W20); bodies that differed deliberate again within T08. */
@Component("settleInJointMeeting")
class SettleInJointMeeting implements HumanStep {

    private final Opinions opinions;
    private final CaseFiles files;
    private final Documents documents;
    private final CaseClock clock;
    private final OfficeTime time;

    SettleInJointMeeting(Opinions opinions, CaseFiles files, Documents documents, CaseClock clock, OfficeTime time) {
        this.opinions = opinions;
        this.files = files;
        this.documents = documents;
        this.clock = clock;
        this.time = time;
    }

    @Override
    public void keep(Submission meeting) {
        Step step = meeting.step();
        documents.register("W20", step.caseNumber(), step.personId(), "存卷", time.today(), step.taskId());
        if (!opinions.of(Round.of(step)).isEmpty()) {
            files.movePerson(step.personId(), CaseState.REDELIBERATING);
            clock.start(
                    step.caseNumber(),
                    step.personId(),
                    DeterminationProcess.REDELIBERATION_TERM,
                    time.today(),
                    "会商后再次研究");
        }
    }
}
