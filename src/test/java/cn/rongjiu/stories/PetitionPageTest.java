package cn.rongjiu.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.testing.Application;
import cn.rongjiu.testing.Pages;
import cn.rongjiu.testing.Pages.Page;
import cn.rongjiu.testing.Procedure;
import cn.rongjiu.testing.Stories;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Withdrawal (E3, E19) and recusal (P3, E1) asked for on the pages: offered to whom and while they are allowed. */
@Stories
class PetitionPageTest {

    private static final String WITHDRAW = "确认撤回";
    private static final String RECUSE = "提交回避申请";

    @Autowired
    private Procedure procedure;

    @Test
    void applicant_withdraws_on_his_own_page_and_reads_the_number_of_the_confirmation() {
        Road road = Road.applied(procedure, "李川").accept();
        Pages his = procedure.as("lichuan").pages();
        assertThat(his.open("/my").text()).contains(WITHDRAW, "整个申请", form(road, "withdrawals"));
        assertThat(his.open(page(road)).text()).contains(WITHDRAW, "整个申请");
        Page done = his.submit("/my", path(road, "withdrawals"), fields("my", "", "reason", "已另行解决"));
        procedure.settle(road.number());
        assertThat(done.address()).isEqualTo("/my");
        assertThat(done.text()).contains("申请已经撤回，确认书文号：临江容撤〔2025〕").doesNotContain(form(road, "withdrawals"));
        assertThat(road.look().state()).isEqualTo("WITHDRAWN");
        assertThat(his.open("/my").text()).doesNotContain("申请已经撤回，确认书");
    }

    @Test
    void one_person_withdraws_and_the_unit_sees_both_choices() {
        Application application = Application.about("何建国")
                .with("channel", "UNIT")
                .with(
                        "persons",
                        List.of(
                                Map.of("name", "何建国", "post", "主任", "unit", "区住建局"),
                                Map.of("name", "周敏", "post", "主任", "unit", "区住建局", "userId", "zhoumin")));
        Road road = Road.applied(procedure, application).accept();
        assertThat(procedure.as("lichuan").pages().open(page(road)).text())
                .contains("整个申请")
                .doesNotContain("仅周敏的部分");
        assertThat(procedure.as("wangfang").pages().open(page(road)).text()).contains("整个申请", "仅何建国的部分", "仅周敏的部分");
        Pages hers = procedure.as("zhoumin").pages();
        assertThat(hers.open(page(road)).text()).contains("仅周敏的部分").doesNotContain("整个申请", "何建国的部分");
        Page done = hers.submit(page(road), path(road, "withdrawals"), fields("case", "", "reason", "本人不再申请"));
        assertThat(done.address()).isEqualTo(page(road));
        assertThat(done.text()).contains("申请已经撤回", "已撤回").doesNotContain(WITHDRAW);
        assertThat(road.look().stateOf("何建国")).isEqualTo("ACCEPTED");
    }

    @Test
    void what_is_refused_is_said_on_the_page_and_nothing_typed_is_lost() {
        Road road = Road.rating(procedure, "李川");
        Pages his = procedure.as("lichuan").pages();
        Map<String, Long> before = procedure.rows();
        Page empty = his.submit("/my", path(road, "withdrawals"), fields("my", "", "reason", "  "));
        assertThat(empty.text()).contains("撤回理由必填，不能只有空格。").doesNotContain("reason 必填");
        assertThat(empty.text()).containsPattern("id=\"withdrawals-" + road.number() + "\"\\s+open=\"open\"");
        Page nobody = his.submit(
                page(road),
                path(road, "recusals"),
                Map.of("from", "case", "official", "zhaolei", "ground", "RELATIVE", "reason", " "));
        assertThat(nobody.text())
                .contains("理由必填，写明与谁、何种关系")
                .containsPattern("value=\"zhaolei\"\\s+selected")
                .containsPattern("value=\"RELATIVE\"\\s+selected");
        assertThat(procedure.rows()).isEqualTo(before);
        road.rate("李川", Sheet.exempt());
        before = procedure.rows();
        Page late = his.submit(page(road), path(road, "withdrawals"), fields("case", "", "reason", "<b>晚了</b>一步"));
        assertThat(late.status()).isEqualTo(200);
        assertThat(late.text())
                .contains("拟认定事实告知书（临江容告〔2025〕", "您填写的理由：&lt;b&gt;晚了&lt;/b&gt;一步")
                .doesNotContain(WITHDRAW);
        assertThat(procedure.rows()).isEqualTo(before);
    }

    @Test
    void party_asks_for_a_recusal_and_it_goes_to_the_head() {
        Road road = Road.collecting(procedure, "李川");
        Pages his = procedure.as("lichuan").pages();
        assertThat(his.open(page(road)).text())
                .contains(RECUSE, "label=\"调查核实人员\"", "赵磊", "案件审理人员", "近亲属关系")
                .doesNotContain("RELATIVE\">RELATIVE");
        Map<String, String> wish =
                Map.of("from", "case", "official", "zhaolei", "ground", "INTEREST", "reason", "与本人有经济往来");
        assertThat(his.submit(page(road), path(road, "recusals"), wish).text()).contains("回避申请已经登记，由负责人决定");
        procedure.settle(road.number());
        assertThat(road.look().open()).contains("decideRequestedRecusal");
        assertThat(his.submit(page(road), path(road, "recusals"), wish).text()).contains("正在等待决定，请勿重复提出", "与本人有经济往来");
    }

    @Test
    void forms_are_offered_to_nobody_else_and_not_on_a_closed_case() {
        Road road = Road.collecting(procedure, "李川");
        for (String user : List.of("zhaolei", "shuiqing", "chenguang")) {
            assertThat(procedure.as(user).pages().open(page(road)).text())
                    .as(user)
                    .contains(road.number())
                    .doesNotContain(WITHDRAW, RECUSE);
        }
        Page outside = procedure
                .as("hejianguo")
                .pages()
                .submit("/my", path(road, "withdrawals"), fields("my", "", "reason", "代为撤回"));
        assertThat(outside.status()).isEqualTo(403);
        assertThat(outside.text()).contains("只有申请人、当事人本人和受理岗可以撤回申请。");
        Road closed = Road.applied(procedure, "李川");
        closed.completes("wangfang", "reviewApplication")
                .with("acceptanceDecision", "REFUSE", "acceptanceReason", "责任追究决定已经作出");
        closed.on("2025-04-10");
        assertThat(procedure.as("lichuan").pages().open(page(closed)).text())
                .contains("不予受理", "办结日期")
                .doesNotContain(WITHDRAW, RECUSE);
    }

    @Test
    void form_without_its_token_does_nothing() {
        Road road = Road.applied(procedure, "李川");
        Map<String, Long> before = procedure.rows();
        for (String what : List.of("withdrawals", "recusals")) {
            Page forged = procedure
                    .as("lichuan")
                    .pages()
                    .post(path(road, what), Map.of("reason", "伪造", "official", "zhengjie", "ground", "OTHER"));
            assertThat(forged.status()).as(what).isEqualTo(403);
        }
        assertThat(procedure.rows()).isEqualTo(before);
    }

    private static Map<String, String> fields(String from, String personId, String key, String value) {
        return Map.of("from", from, "personId", personId, key, value);
    }

    private static String page(Road road) {
        return "/cases/" + road.number();
    }

    private static String path(Road road, String what) {
        return page(road) + "/" + what;
    }

    private static String form(Road road, String what) {
        return "action=\"" + path(road, what) + "\"";
    }
}
