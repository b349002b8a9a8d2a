package cn.rongjiu.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.testing.Application;
import cn.rongjiu.testing.Door;
import cn.rongjiu.testing.Procedure;
import cn.rongjiu.testing.Stories;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One act is dealt with once: what was decided has its own remedy (E17), what was withdrawn needs new evidence (E3). */
@Stories
class OneActOnceTest {

    private static final Map<String, Object> ACCEPT = Map.of("acceptanceDecision", "ACCEPT");

    @Autowired
    private Procedure procedure;

    @Test
    void application_on_what_was_decided_is_refused_and_shown_the_way_of_remedy() {
        Application application = Application.about("李川");
        decide(application);
        procedure.on("2025-03-04");
        for (String user : new String[] {"lichuan", "wangfang"}) {
            Untouched before = Untouched.of(procedure);
            procedure.as(user).tries(by(user, application)).isRefused("同一事项已经作出认定，不另行受理。对认定不服的，请自收到决定书之日起30");
            before.holds(procedure);
        }
        Road.applied(procedure, application.with("matter", "另一事项")).accept();
        Road.applied(procedure, application.with("occurredOn", "2024-11-21")).accept();
    }

    @Test
    void who_may_not_know_of_a_decision_is_stopped_by_the_review_only() {
        Application application = Application.about("周敏", "何建国").with("channel", "UNIT");
        decide(application);
        Road road = Road.applied(procedure, application.with("facts", "再次申请。"));
        Untouched before = Untouched.of(procedure);
        road.tries("wangfang", "reviewApplication").with(ACCEPT).isRefused("何建国就同一事项已经作出认定（RJ-2025-");
        before.holds(procedure);
        road.completes("wangfang", "reviewApplication")
                .with("acceptanceDecision", "REFUSE", "acceptanceReason", "已有认定，请依法申请复核");
        assertThat(road.look().state()).isEqualTo("NOT_ACCEPTED");
    }

    @Test
    void what_was_withdrawn_comes_again_on_new_evidence_only() {
        Application application = Application.about("李川");
        Road first = Road.applied(procedure, application);
        procedure
                .as("lichuan")
                .post("/api/cases/" + first.number() + "/withdrawals", Map.of("reason", "不再申请"))
                .isDone();
        procedure.settle(first.number());
        Road again = Road.applied(procedure, application);
        Untouched before = Untouched.of(procedure);
        again.tries("wangfang", "reviewApplication").with(ACCEPT).isRefused("再次受理的必须在理由中写明新的证据");
        before.holds(procedure);
        again.completes("wangfang", "reviewApplication")
                .with("acceptanceDecision", "ACCEPT", "acceptanceReason", "新提交专家论证会纪要一份");
        assertThat(again.look().open()).containsExactly("approveStart");
    }

    private void decide(Application application) {
        Road road = Road.applied(procedure.through(Door.JAVA), application)
                .accept()
                .start()
                .appoint()
                .declare("zhaolei")
                .declare("qianyu")
                .collect();
        List<String> names = ((List<?>) application.fields().get("persons"))
                .stream().map(row -> (String) ((Map<?, ?>) row).get("name")).toList();
        names.forEach(name -> road.rate(name, Sheet.exempt()));
        names.forEach(road::hear);
        String last = names.get(names.size() - 1);
        road.report()
                .pass(last)
                .disciplineSays("EXEMPT")
                .organisationSays("EXEMPT")
                .serve(last);
    }

    /** Intake files for somebody: the account stands in the row. */
    private static Application by(String user, Application application) {
        return user.equals("lichuan")
                ? application
                : application.with(
                        "persons", List.of(Map.of("name", "李川", "post", "副局长", "unit", "区住建局", "userId", "lichuan")));
    }
}
