package cn.rongjiu.publicity;

import cn.rongjiu.engine.HumanStep;
import cn.rongjiu.engine.OfficeTime;
import cn.rongjiu.engine.Sentences;
import cn.rongjiu.engine.Submission;
import cn.rongjiu.publicity.Publication.State;
import org.springframework.stereotype.Component;

/** P7, 1.5: nothing is published before somebody other than its author has read all of it (1.1, E13). */
@Component("reviewSecrecy")
class ReviewSecrecy implements HumanStep {

    private final Publications publications;
    private final PublicationMapper mapper;
    private final OfficeTime time;

    ReviewSecrecy(Publications publications, PublicationMapper mapper, OfficeTime time) {
        this.publications = publications;
        this.mapper = mapper;
        this.time = time;
    }

    @Override
    public void check(Submission review, Sentences sentences) {
        sentences.addIf(
                prepared(review).preparedBy().equals(review.actor()),
                "releaseApproved",
                "“准予公开”不能由拟定公示的人填写：拟定人不得审查本人拟定的公示，请退回任务，由其他保密审查员审查。");
        sentences.addIf(
                !review.flag("releaseApproved") && !review.has("releaseReason"),
                "releaseReason",
                "“审查意见”必填：不准予公开的必须写明理由。");
    }

    @Override
    public void keep(Submission review) {
        mapper.review(
                prepared(review).publicationId(),
                review.flag("releaseApproved") ? State.RELEASED : State.REFUSED,
                review.actor(),
                time.now(),
                review.has("releaseReason") ? review.text("releaseReason") : null);
    }

    private Publication prepared(Submission review) {
        return publications.newest(review.step().personId()).orElseThrow();
    }
}
