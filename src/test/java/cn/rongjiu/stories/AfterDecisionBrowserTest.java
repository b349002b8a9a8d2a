package cn.rongjiu.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.testing.BrowserTest;
import cn.rongjiu.testing.Chromium;
import cn.rongjiu.testing.FormPage;
import cn.rongjiu.testing.Procedure;
import cn.rongjiu.testing.Stories;
import cn.rongjiu.testing.TasklistPage;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What follows the determination as its people see it: the notice, the use of the result, correction, the archive. */
@Stories
@BrowserTest
@TestInstance(Lifecycle.PER_CLASS)
class AfterDecisionBrowserTest {

    @Autowired
    private Procedure procedure;

    @LocalServerPort
    private int port;

    private TasklistPage page;
    private BrowserDesk desk;
    private Road road;

    @BeforeAll
    void open() {
        page = new TasklistPage(Chromium.open(), "http://localhost:" + port);
        desk = new BrowserDesk(procedure, page, "after");
    }

    @AfterEach
    void shoot() {
        page.shoot("after-last");
    }

    @AfterAll
    void close() {
        page.quit();
    }

    @Test
    void a_determined_case_goes_through_notice_use_and_correction_to_its_archive() {
        road = Road.deciding(procedure, Sheet.exempt())
                .disciplineSays("EXEMPT")
                .organisationSays("EXEMPT")
                .on("2025-04-28");
        publishes();
        answersAnObjection();
        road.on("2025-05-09");
        assertThat(desk.strangerReads("/public/notices/" + notice(), "notice-over"))
                .contains("公示期已满")
                .doesNotContain("甲某");
        road.completes("chenguang", "issueDecision").with("decisionReason", "依据认定");
        road.completes("wangfang", "serveDecision").with("refusedToSign", false);
        usesTheResult();
        corrects();
        inspects();
        archives();
        isClosed();
    }

    /** The secrecy officer and the passer-by read, letter by letter, what the preview showed. */
    private void publishes() {
        FormPage form = desk.takes("wangfang", "prepareNotice", road);
        String draft = form.value("公示草稿");
        assertThat(draft).contains("甲某（区住建局副局长）", "5个工作日").doesNotContain("李川");
        form.select("公示范围", "向社会公开");
        desk.completes("prepareNotice", road);
        FormPage review = desk.takes("zhangmo", "reviewSecrecy", road);
        assertThat(review.value("将要公开的全文")).isEqualTo(draft);
        assertThat(review.value("公开范围与期限")).contains("向社会公开", "5个工作日");
        desk.isRefused("reviewSecrecy", road, "“审查意见”必填");
        review.tick("准予公开");
        desk.completes("reviewSecrecy", road);
        assertThat(desk.strangerReads("/public/notices/" + notice(), "notice"))
                .contains("公示中", "2025-04-28", "2025-05-08")
                .containsIgnoringNewLines(draft.strip());
    }

    private void answersAnObjection() {
        String person = one("select person_id from rj_person where case_number = ?");
        procedure
                .as("wangfang")
                .post(
                        "/api/cases/" + road.number() + "/objections",
                        Map.of("personId", person, "objector", "陈先生", "text", "承诺书签署日期与公示不符。"))
                .isDone();
        procedure.settle(road.number());
        FormPage form = desk.takes("zhengjie", "handleObjection", road);
        assertThat(form.value("异议内容")).contains("陈先生", "承诺书签署日期与公示不符。");
        form.select("核查结论", "不成立");
        form.fill("答复意见", "经核查原件，签署日期无误。");
        desk.completes("handleObjection", road);
    }

    private void usesTheResult() {
        FormPage measure = desk.takes("xuqiang", "recordMeasure", road);
        assertThat(measure.value("各渠道的法定效果")).contains("免予或者不予政务处分");
        measure.select("处理渠道", "政务处分或者处分");
        measure.select("不容错时的处理幅度", "首档幅度");
        measure.select("实际处理", "党内警告");
        measure.enter("处理生效日期", "2025/5/9");
        desk.isRefused("recordMeasure", road, "“党内警告”不属于“政务处分或者处分”渠道");
        measure.select("实际处理", "批评教育");
        desk.completes("recordMeasure", road);
        FormPage letter = desk.takes("youlan", "confirmEffects", road);
        assertThat(letter.value("结果运用函")).contains("等次：免予", "提拔任用", "单位绩效");
        letter.fill("执行情况", "已通知考核科。");
        desk.completes("confirmEffects", road);
    }

    private void corrects() {
        FormPage order = desk.takes("heping", "orderCorrection", road);
        assertThat(order.value("推荐的整改事项与此前情况")).contains("补办手续、补正程序");
        order.tag("整改事项", "制度完善建议");
        order.fill("整改要求", "查明原因，逐项整改。");
        desk.completes("orderCorrection", road);
        desk.takes("shiwei", "submitCorrectionPlan", road).fill("整改方案", "责任人施伟，十日内补齐。");
        desk.completes("submitCorrectionPlan", road);
        desk.takes("shiwei", "renewConsultation", road).fill("重新论证、征求意见情况", "五月十二日召开论证会。");
        desk.completes("renewConsultation", road);
        FormPage report = desk.takes("shiwei", "reportCorrection", road);
        desk.isRefused("reportCorrection", road, "请填写整改报告");
        report.fill("整改报告", "各项已办结。");
        desk.completes("reportCorrection", road);
    }

    /** Whoever ordered the correction is not offered its inspection; who took it by mistake gives it back. */
    private void inspects() {
        procedure.as("heping").doesNotSee("inspectCorrection", road.number());
        desk.takes("lvjing", "inspectCorrection", road);
        page.giveBack();
        FormPage form = desk.takes("lvjing", "inspectCorrection", road);
        assertThat(form.value("整改报告")).contains("各项已办结。", "五月十二日召开论证会。");
        form.select("验收结果", "合格");
        form.fill("验收意见", "现场查验，手续齐全。");
        desk.completes("inspectCorrection", road);
    }

    private void archives() {
        road.on("2025-07-01");
        FormPage form = desk.takes("kongyi", "archiveCase", road);
        assertThat(form.value("未了事项")).isEqualTo("没有。");
        assertThat(form.value("卷宗目录"))
                .contains("拟定公示（李川）　王芳", "整改验收（李川）　吕静", "W47", "W24", "W29")
                .doesNotContain("整改验收（李川）　贺平");
        desk.completes("archiveCase", road);
    }

    /** A closed case is there to be read; nobody finds a step in it. */
    private void isClosed() {
        for (String reader : new String[] {"kongyi", "wangfang", "lichuan"}) {
            assertThat(desk.reads(reader, "/cases/" + road.number(), "archived"))
                    .as(reader)
                    .contains("已归档", "办结日期", "免予")
                    .doesNotContain("正在办理", "办理位置");
            assertThat(desk.offersOf(road)).as(reader).isEmpty();
        }
        assertThat(road.look().isOver()).isTrue();
    }

    private String notice() {
        return one("select publication_id from rj_publication where case_number = ?");
    }

    private String one(String sql) {
        return procedure.database().queryForObject(sql, String.class, road.number());
    }
}
