package cn.rongjiu.desk;

import static cn.rongjiu.desk.Callers.DELIBERATED;
import static cn.rongjiu.desk.Callers.RATED;
import static cn.rongjiu.desk.Callers.REVIEWED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.HtmlUtils;

@DeskTest
class CasePagesTest {

    private static final String WILD = "<script>alert(1)</script>${7*7}[[${7*7}]]{{1+1}}' OR 1=1--𠮷䶮😀";

    @Autowired
    private Callers callers;

    @ParameterizedTest
    @CsvSource({
        "lichuan, 案件办理 我的申请 案件查询 公示 修改密码",
        "wangfang, 案件办理 我的申请 案件查询 公示 修改密码",
        "shuiqing, 案件办理 案件查询 公示 流程监控 修改密码",
        "douke, 案件查询 公示 流程监控 修改密码",
        "admin, 案件办理 案件查询 公示 流程监控 用户管理 修改密码"
    })
    void the_front_page_shows_the_doors_one_may_use(String user, String doors) {
        String page = callers.get(user, "/").getBody();
        assertThat(page.split("<strong>", -1)).hasSize(doors.split(" ").length + 1);
        assertThat(page).contains(doors.split(" ")).contains("退出登录");
    }

    @Test
    void what_people_wrote_is_shown_as_they_wrote_it() {
        callers.file("RJ-2091-0001", "tangwen", WILD);
        callers.write(
                """
                insert into rj_text (text_id, case_number, step, investigation_round, field, content, written_by,
                                     written_at)
                values ('wild', 'RJ-2091-0001', 'applyForTolerance', 1, 'facts', ?, 'tangwen',
                        timestamp '2026-03-02 09:00:00')""",
                WILD + "事实");
        try {
            for (String address : new String[] {"/cases/RJ-2091-0001", "/cases", "/my"}) {
                String page = callers.get("tangwen", address).getBody();
                assertThat(page).as(address).doesNotContain("<script");
                assertThat(HtmlUtils.htmlUnescape(page)).as(address).contains(WILD);
            }
            assertThat(HtmlUtils.htmlUnescape(
                            callers.get("tangwen", "/cases/RJ-2091-0001").getBody()))
                    .contains(WILD + "事实");
            assertThat(HtmlUtils.htmlUnescape(
                            callers.get("tangwen", "/cases?q={q}", WILD).getBody()))
                    .contains("value=\"" + WILD + "\"", "共 1 件");
        } finally {
            callers.forget("RJ-2091-%");
        }
    }

    @Test
    void the_drawing_lights_the_step_that_waits() {
        String page =
                callers.get("wangfang", "/cases/" + callers.number(REVIEWED)).getBody();
        assertThat(page).contains("<figcaption>容错纠错案件</figcaption>", "<figcaption>启动受理</figcaption>");
        assertThat(page.split("<g class=\"active ", -1)).hasSize(3);
        assertThat(page).containsPattern("(?s)<g class=\"active userTask\">.{1,700}审查申请");
        assertThat(page).containsPattern("(?s)<g class=\"active callActivity\">.{1,400}启动受理");
    }

    @Test
    void two_persons_share_one_drawing() {
        String page = callers.get("zhaolei", "/cases/" + callers.number(RATED)).getBody();
        assertThat(page.split("<figcaption>调查核实</figcaption>", -1)).hasSize(2);
        assertThat(page).contains("周敏", "何建国", "办理人", "待签收");
    }

    @Test
    void those_inside_read_steps_papers_and_terms_in_chinese() {
        String page =
                callers.get("jiangbo", "/cases/" + callers.number(DELIBERATED)).getBody();
        assertThat(page)
                .contains("已办步骤", "提交核实报告", "钱宇", "共同认定", "计时中", "调查核实报告", "临江容核〔")
                .contains("/camunda/app/tasklist/default/#/?task=", "组织部门研究意见");
    }

    @Test
    void a_party_reads_where_his_case_stands_and_nothing_of_the_work_inside() {
        String page = callers.get("hejianguo", "/cases/" + callers.number(DELIBERATED))
                .getBody();
        assertThat(page)
                .contains("意见认定", "共同认定", "拟认定事实告知书", "未谋取私利")
                .doesNotContain("已办步骤", "组织部门研究意见", "待签收", "调查核实报告");
    }

    @Test
    void my_page_holds_my_cases_my_notices_and_the_way_to_apply() {
        String page = callers.get("hejianguo", "/my").getBody();
        assertThat(page)
                .contains(callers.number(RATED), callers.number(DELIBERATED))
                .contains("未谋取私利", "/camunda/app/tasklist/default/#/?processStart=tolerance-case")
                .doesNotContain(callers.number(REVIEWED));
        assertThat(page)
                .as("D7: what runs here, and what runs elsewhere")
                .contains("向上一级机关提出申诉", "processStart=late-appeal", "党纪处分：", "《监察法》第五十六条");
        assertThat(callers.get("zhaolei", "/my").getBody()).doesNotContain("processStart", "RJ-");
    }

    @Test
    void an_unknown_case_is_a_page_in_chinese() {
        assertThat(callers.get("lichuan", "/cases/RJ-1999-0001").getBody()).contains("没有这个案件，或者您无权查看。");
    }
}
