package cn.rongjiu.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.testing.Answer;
import cn.rongjiu.testing.Application;
import cn.rongjiu.testing.Procedure;
import cn.rongjiu.testing.Stories;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An application is withdrawn: by whom, until when, and for whom it counts (E3, E19). */
@Stories
class WithdrawalTest {

    @Autowired
    private Procedure procedure;

    @Test
    void whole_case_is_withdrawn_before_the_notice_and_archived() {
        Road road = Road.applied(procedure, "李川").accept();
        Answer answer = withdraws("lichuan", road, null).isDone();
        procedure.settle(road.number());

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.body().path("documentNumber").asText()).startsWith("临江容撤〔2025〕");
        assertThat(answer.body().path("withdrawn").findValuesAsText("name")).containsExactly("李川");
        assertThat(answer.body().path("continuing")).isEmpty();
        assertThat(road.look().state()).isEqualTo("WITHDRAWN");
        assertThat(road.look().open()).containsExactly("archiveCase");
        assertThat(road.look().noticeTexts("application-withdrawn"))
                .singleElement()
                .asString()
                .contains("不再申请");
        assertThat(road.look().clocks()).contains("T34 RUNNING 2025-03-17").noneMatch(clock -> clock.startsWith("T04"));

        road.completes("kongyi", "archiveCase").with();
        assertThat(road.look().state()).isEqualTo("ARCHIVED");
        assertThat(road.look().isOver()).isTrue();
        assertThat(one(road, "select outcome from rj_case where case_number = ?"))
                .isEqualTo("WITHDRAWN");
        assertThat(one(road, "select cast(retained_until as char(10)) from rj_case where case_number = ?"))
                .isEqualTo("2055-03-02");
    }

    @Test
    void one_of_two_withdraws_while_he_is_rated_and_the_other_goes_on() {
        Road road = Road.rating(procedure, "李川", "周敏");
        withdraws("wangfang", road, "周敏").isDone();
        procedure.settle(road.number());
        assertThat(road.look().stateOf("周敏")).isEqualTo("WITHDRAWN");
        assertThat(road.look().open()).containsExactly("rateFactors");

        road.rate("李川", Sheet.exempt()).hear("李川").report().pass("李川");
        assertThat(road.look().open()).containsExactly("giveDisciplineOpinion", "giveOrganisationOpinion");
        assertThat(road.look().stateOf("周敏")).isEqualTo("WITHDRAWN");
    }

    @Test
    void one_who_withdrew_before_his_part_began_is_never_rated() {
        Road road = Road.applied(procedure, "李川", "周敏");
        withdraws("lichuan", road, "周敏").isDone();
        road.accept().start().appoint().declare("zhaolei").declare("qianyu").collect();
        assertThat(road.look().tasks()).hasSize(1);
        assertThat(road.look().stateOf("周敏")).isEqualTo("WITHDRAWN");
        withdraws("lichuan", road, "周敏").isRefused(409, "已经撤回");
    }

    @Test
    void last_of_all_who_withdraws_ends_the_case() {
        Road road = Road.rating(procedure, "李川", "周敏");
        withdraws("wangfang", road, "周敏").isDone();
        withdraws("wangfang", road, "李川").isDone();
        procedure.settle(road.number());
        assertThat(road.look().state()).isEqualTo("WITHDRAWN");
        assertThat(road.look().open()).containsExactly("archiveCase");
        assertThat(road.look().clocks()).contains("T04 STOPPED 2025-04-15");
    }

    @Test
    void nothing_is_withdrawn_after_the_notice_of_intended_findings() {
        Road road = Road.rating(procedure, "李川", "周敏").rate("李川", Sheet.exempt());
        Map<String, Long> before = procedure.rows();
        withdraws("lichuan", road, "李川").isRefused(409, "拟认定事实告知书（临江容告〔2025〕");
        withdraws("wangfang", road, null).isRefused(409, "不能撤回");
        withdraws("zhengjie", road, null).isRefused(403, "只有申请人、当事人本人和受理岗");
        assertThat(procedure.rows()).isEqualTo(before);
        withdraws("wangfang", road, "周敏").isDone();
    }

    @Test
    void between_the_rating_and_its_notice_nothing_is_withdrawn_and_the_notice_goes_out() {
        Road road = Road.rating(procedure, "李川");
        String rating = road.tries("qianyu", "rateFactors").id();
        procedure.as("qianyu").submits(rating, Sheet.exempt().fields()).isDone();
        assertThat(road.look().documents()).noneMatch(line -> line.startsWith("W17"));
        withdraws("lichuan", road, "李川").isRefused(409, "正在送达，不能撤回");
        withdraws("lichuan", road, null).isRefused(409, "正在送达，不能撤回");
        procedure.settle(road.number());
        assertThat(road.look().documents()).anyMatch(line -> line.startsWith("W17"));
        assertThat(road.look().stateOf("李川")).isEqualTo("HEARING");
        withdraws("lichuan", road, "李川").isRefused(409, "拟认定事实告知书（临江容告〔2025〕");
    }

    @Test
    void whoever_withdrew_in_the_meantime_is_not_rated_and_gets_no_notice() {
        Road road = Road.rating(procedure, "李川", "周敏");
        String rating = road.tries("qianyu", "rateFactors").about("周敏").id();
        withdraws("lichuan", road, "周敏").isDone();
        procedure.as("qianyu").submits(rating, Sheet.exempt().fields());
        procedure.settle(road.number());
        assertThat(road.look().stateOf("周敏")).isEqualTo("WITHDRAWN");
        assertThat(road.look().documents()).noneMatch(line -> line.startsWith("W17"));
    }

    @Test
    void withdrawal_of_a_unit_does_not_bind_who_has_an_account_of_his_own() {
        Application application = Application.about("何建国")
                .with("channel", "UNIT")
                .with("persons", List.of(row("何建国", null), row("周敏", "zhoumin")));
        Road road = Road.applied(procedure, application).accept().start();
        Answer answer = withdraws("lichuan", road, null).isDone();
        assertThat(answer.body().path("withdrawn").findValuesAsText("name")).containsExactly("何建国");
        assertThat(answer.body().path("continuing").findValuesAsText("name")).containsExactly("周敏");
        assertThat(road.look().notices()).contains("procedure-continues zhoumin");
        assertThat(road.look().open()).containsExactly("appointInvestigators");

        withdraws("lichuan", road, "周敏").isRefused(400, "不是您可以撤回的当事人");
        withdraws("zhoumin", road, null).isDone();
        procedure.settle(road.number());
        assertThat(road.look().open()).containsExactly("archiveCase");
    }

    private Answer withdraws(String user, Road road, String person) {
        Map<String, Object> body = new HashMap<>(Map.of("reason", "不再申请"));
        if (person != null) {
            body.put(
                    "personId",
                    procedure
                            .database()
                            .queryForObject(
                                    "select person_id from rj_person where case_number = ? and name = ?",
                                    String.class,
                                    road.number(),
                                    person));
        }
        return procedure.as(user).post("/api/cases/" + road.number() + "/withdrawals", body);
    }

    private static Map<String, Object> row(String name, String account) {
        Map<String, Object> row = new HashMap<>(Map.of("name", name, "post", "主任", "unit", "区住建局"));
        if (account != null) {
            row.put("userId", account);
        }
        return row;
    }

    private String one(Road road, String sql) {
        return procedure.database().queryForObject(sql, String.class, road.number());
    }
}
