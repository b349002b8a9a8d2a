package cn.rongjiu.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.testing.Door;
import cn.rongjiu.testing.Pages;
import cn.rongjiu.testing.Pages.Page;
import cn.rongjiu.testing.Procedure;
import cn.rongjiu.testing.Stories;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is asked for and registered on the pages beside the steps: evaluators (P10), illness (E32), secrets (E13). */
@Stories
class RegisterPageTest {

    private static final String PERSON = "李川";
    private static final String OBJECT = "提交异议";
    private static final String PAUSE = "登记中止";
    private static final String RESUME = "登记恢复";
    private static final String REPORT = "报告并停办";
    private static final String CLEAR = "确定为";

    @Autowired
    private Procedure procedure;

    @Test
    void person_objects_to_an_evaluator_on_his_own_page_once() {
        Remedy remedy = evaluating();
        Road road = remedy.road();
        Pages his = procedure.as("lichuan").pages();
        assertThat(his.open("/my").text()).contains(OBJECT, "喻文", "柏山", "全部评价人", "李川的复核（申诉）");
        Untouched before = Untouched.of(procedure);
        Map<String, String> wish = Map.of("from", "my", "evaluator", remedy.personId() + "/yuwen", "reason", " ");
        Page empty = his.submit("/my", path(road, "evaluator-objections"), wish);
        assertThat(empty.text())
                .contains("理由必填，写明利害关系")
                .containsPattern("value=\"" + wish.get("evaluator") + "\"\\s+selected");
        Page stranger = procedure
                .as("zhoumin")
                .pages()
                .submit("/my", path(road, "evaluator-objections"), with(wish, "reason", "有往来"));
        assertThat(stranger.status()).isEqualTo(403);
        before.holds(procedure);

        Page done = his.submit("/my", path(road, "evaluator-objections"), with(wish, "reason", "喻文与项目单位有往来"));
        procedure.settle(road.number());
        assertThat(done.text()).contains("异议已经提出").doesNotContain(form(road));
        assertThat(road.look().open()).contains("commissionEvaluation").doesNotContain("evaluateIndependently");
        commission(road, "baishan", "luoyun");
        assertThat(his.open("/my").text()).doesNotContain(form(road));
        Page again = his.submit("/my", path(road, "evaluator-objections"), with(wish, "reason", "再次异议"));
        assertThat(again.text()).contains("只能对评价人提出一次异议", "您填写的理由：再次异议");
    }

    @Test
    void intake_registers_the_objection_and_nobody_else_is_offered_it() {
        Remedy remedy = evaluating();
        Road road = remedy.road();
        for (String user : List.of("caoyang", "yuwen", "shuiqing")) {
            assertThat(open(user, road)).as(user).contains(road.number()).doesNotContain(OBJECT);
        }
        Page done = procedure
                .as("wangfang")
                .pages()
                .submit(
                        page(road),
                        path(road, "evaluator-objections"),
                        Map.of("from", "case", "evaluator", remedy.personId() + "/", "reason", "来信：评价人都有往来"));
        assertThat(done.text()).contains("异议已经提出").doesNotContain(form(road));
    }

    @Test
    void illness_is_registered_on_the_case_page_and_so_is_its_end() {
        Road road = Road.rating(procedure, PERSON).rate(PERSON, Sheet.exempt()).on("2025-03-05");
        for (String user : List.of("lichuan", "chenguang", "shuiqing")) {
            assertThat(open(user, road)).as(user).doesNotContain(PAUSE, RESUME);
        }
        Pages hers = procedure.as("qianyu").pages();
        assertThat(hers.open(page(road)).text()).contains(PAUSE).doesNotContain(RESUME);
        Map<String, String> ill = Map.of(
                "from", "case", "personId", personId(road), "certificate", "区医院诊断证明 2025-0311", "reason", "住院治疗");
        Untouched before = Untouched.of(procedure);
        Page empty = hers.submit(page(road), path(road, "pauses"), with(ill, "certificate", " "));
        assertThat(empty.text()).contains("医疗机构证明（出具机构、编号、日期）必填", ">住院治疗</textarea>");
        assertThat(procedure
                        .as("wuhao")
                        .pages()
                        .submit("/my", path(road, "pauses"), ill)
                        .status())
                .isEqualTo(403);
        before.holds(procedure);
        assertThat(hers.submit(page(road), path(road, "pauses"), ill).text())
                .contains("申辩期限已经因病中止", RESUME)
                .doesNotContain(PAUSE);
        assertThat(road.look().clocks()).anyMatch(line -> line.startsWith("T06 PAUSED"));
        road.on("2025-03-20");
        Map<String, String> well = Map.of("from", "case", "personId", personId(road), "reason", "已经出院");
        Pages intake = procedure.as("wangfang").pages();
        assertThat(intake.submit(page(road), path(road, "resumptions"), well).text())
                .contains("按余下时日继续计算", PAUSE)
                .doesNotContain(RESUME);
        assertThat(road.look().clocks()).contains("T06 RUNNING 2025-03-25");
        assertThat(intake.submit(page(road), path(road, "resumptions"), well).text())
                .contains("没有因病中止，不用恢复", "您填写的理由：已经出院");
    }

    @Test
    void secret_is_reported_on_the_case_page_and_cleared_by_the_secrecy_officer_alone() {
        Road road = Road.rating(procedure.through(Door.JAVA), PERSON);
        assertThat(open("lichuan", road)).doesNotContain(REPORT);
        Pages hers = procedure.as("qianyu").pages();
        Map<String, String> found = Map.of("from", "case", "level", "CONFIDENTIAL", "custodian", "临江区委保密办");
        Untouched before = Untouched.of(procedure);
        assertThat(hers.submit(page(road), path(road, "secret-items"), with(found, "custodian", " "))
                        .text())
                .contains("保管单位必填", REPORT);
        assertThat(hers.submit(page(road), path(road, "secret-items"), with(found, "reason", "内容如下"))
                        .text())
                .contains("不得写入案件的任何内容");
        before.holds(procedure);
        assertThat(hers.submit(page(road), path(road, "secret-items"), found).text())
                .contains("本案已经停办并隔离", "机密", "临江区委保密办")
                .doesNotContain(REPORT, CLEAR, PERSON, "容缺预审");
        assertThat(hers.submit(page(road), path(road, "secret-items"), found).text())
                .contains("不用再次报告")
                .doesNotContain("您填写的理由");

        Pages officer = procedure.as("zhangmo").pages();
        assertThat(officer.open("/cases").text()).contains(road.number());
        assertThat(officer.open(page(road)).text())
                .contains(road.number(), "机密", CLEAR)
                .doesNotContain(PERSON, "容缺预审");
        Map<String, String> none = Map.of("from", "case", "level", "NONE", "reason", "区保密局2025年3月14日确定不属于国家秘密");
        assertThat(officer.submit(page(road), path(road, "secret-clearances"), with(none, "reason", " "))
                        .text())
                .contains("由哪个机关何时确定不属于国家秘密", CLEAR);
        assertThat(hers.submit(page(road), path(road, "secret-clearances"), none)
                        .status())
                .isEqualTo(403);
        officer.submit(page(road), path(road, "secret-clearances"), none);
        assertThat(hers.open(page(road)).text()).contains(PERSON, REPORT);
    }

    @Test
    void secrecy_officer_reads_no_case_that_holds_no_secret() {
        Road road = Road.applied(procedure, PERSON);
        assertThat(procedure.as("zhangmo").pages().open(page(road)).status()).isEqualTo(404);
    }

    /** A review whose two evaluators are at work. */
    private Remedy evaluating() {
        Remedy remedy = Remedy.served(procedure).lodge();
        remedy.road()
                .completes("caoyang", "admitAppeal")
                .with("appealAdmitted", true, "appealHandlers", Remedy.REVIEW, "thirdPartyNeeded", true);
        commission(remedy.road(), "yuwen", "baishan");
        return remedy;
    }

    private static void commission(Road road, String... evaluators) {
        road.completes("caoyang", "commissionEvaluation")
                .with("evaluators", List.of(evaluators), "mandate", "请评价损失与挽回");
    }

    private String open(String user, Road road) {
        return procedure.as(user).pages().open(page(road)).text();
    }

    private String personId(Road road) {
        return new Remedy(procedure, road, PERSON).personId();
    }

    private static Map<String, String> with(Map<String, String> fields, String key, String value) {
        Map<String, String> changed = new HashMap<>(fields);
        changed.put(key, value);
        return changed;
    }

    private static String form(Road road) {
        return "action=\"" + path(road, "evaluator-objections") + "\"";
    }

    private static String page(Road road) {
        return "/cases/" + road.number();
    }

    private static String path(Road road, String what) {
        return page(road) + "/" + what;
    }
}
