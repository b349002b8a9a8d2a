package cn.rongjiu.determination;

import cn.rongjiu.engine.HumanStep;
import cn.rongjiu.engine.Sentences;
import cn.rongjiu.engine.Submission;
import org.springframework.stereotype.Component;

/** P6: the organisation department deliberates collectively, blind to the other body. */
@Component("giveOrganisationOpinion")
class GiveOrganisationOpinion implements HumanStep {

    private final BodyMeeting meetings;

    GiveOrganisationOpinion(BodyMeeting meetings) {
        this.meetings = meetings;
    }

    @Override
    public void check(Submission meeting, Sentences sentences) {
        meetings.check(Body.ORGANISATION, meeting, sentences);
    }

    @Override
    public void keep(Submission meeting) {
        meetings.keep(Body.ORGANISATION, meeting);
    }
}
