package cn.rongjiu.determination;

import cn.rongjiu.engine.HumanStep;
import cn.rongjiu.engine.Sentences;
import cn.rongjiu.engine.Submission;
import org.springframework.stereotype.Component;

/** P6: the discipline organ deliberates collectively, blind to the other body. */
@Component("giveDisciplineOpinion")
class GiveDisciplineOpinion implements HumanStep {

    private final BodyMeeting meetings;

    GiveDisciplineOpinion(BodyMeeting meetings) {
        this.meetings = meetings;
    }

    @Override
    public void check(Submission meeting, Sentences sentences) {
        meetings.check(Body.DISCIPLINE, meeting, sentences);
    }

    @Override
    public void keep(Submission meeting) {
        meetings.keep(Body.DISCIPLINE, meeting);
    }
}
