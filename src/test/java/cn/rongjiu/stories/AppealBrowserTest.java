package cn.rongjiu.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.testing.BrowserTest;
import cn.rongjiu.testing.Chromium;
import cn.rongjiu.testing.Door;
import cn.rongjiu.testing.FormPage;
import cn.rongjiu.testing.Procedure;
import cn.rongjiu.testing.Stories;
import cn.rongjiu.testing.TasklistPage;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An appeal as its people see it: lodged, admitted, evaluated by two who see nothing of each other, decided, served. */
@Stories
@BrowserTest
@TestInstance(Lifecycle.PER_CLASS)
class AppealBrowserTest {

    private static final String PERSON = "李川";
    private static final String FIRST_REPORT = "审计数字包含已经追回的款项，实际损失约三万元。";
    private static final String SECOND_REPORT = "验收资料齐全，追回及时。";

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
        desk = new BrowserDesk(procedure, page, "appeal");
    }

    @AfterEach
    void shoot() {
        page.shoot("appeal-last");
    }

    @AfterAll
    void close() {
        page.quit();
    }

    @Test
    void a_refused_person_appeals_is_evaluated_blind_and_reads_the_decision() {
        isUpheldByTheReview();
        lodges();
        isAdmitted();
        objectsToAnEvaluator();
        isCommissioned();
        isEvaluated();
        isDecided();
        isServed();
        readsTheDecision();
    }

    private void isUpheldByTheReview() {
        road = Road.deciding(
                        procedure.through(Door.JAVA),
                        Sheet.of("PUBLIC", "CONSTRAINED", "DEFECT", "SLIGHT", "MAJOR", "RECOVERED"))
                .disciplineSays("REFUSE")
                .organisationSays("REFUSE")
                .on("2025-03-05")
                .serve(PERSON)
                .on("2025-03-20");
        new Remedy(procedure.through(Door.JAVA), road, PERSON).upheld(Remedy.REVIEW);
        road.on("2025-04-03");
    }

    private void lodges() {
        FormPage form = desk.follows("lichuan", "/my", "申请救济（提出申诉）", "lodgeAppeal");
        assertThat(form.value("救济途径与期限")).contains("申诉，可以在2025-04-07以前提出");
        assertThat(form.value("原决定")).contains("不予容错");
        page.complete();
        form.expectError("申请理由", "此项必填");
        form.fill("申请理由", "损失绝大部分已经追回，原决定按追回以前的数字认定。");
        form.tick("要求当面陈述");
        desk.completes("lodgeAppeal", road);
    }

    private void isAdmitted() {
        FormPage form = desk.takes("taoran", "admitAppeal", road);
        assertThat(form.value("申请理由")).contains("损失绝大部分已经追回", "要求当面陈述");
        form.tick("予以受理");
        form.tag("办理人员", "陶然");
        form.leave("办理人员");
        desk.isRefused("admitAppeal", road, "不得少于2人");
        form.tag("办理人员", "姜楠");
        form.leave("办理人员");
        form.tick("委托第三方评价");
        desk.completes("admitAppeal", road);
    }

    /** He reads who was asked, and objects to one of them on his own page. */
    private void objectsToAnEvaluator() {
        road.completes("taoran", "commissionEvaluation")
                .with("evaluators", List.of("luoyun", "baishan"), "mandate", "损失");
        assertThat(desk.reads("lichuan", "/my", "asked")).contains("办理机关已委托下列人员独立评价：骆云、柏山");
        page.sight().click(By.xpath("//summary[contains(.,'对评价人提出异议')]"));
        page.sight().click(By.xpath("//option[.='骆云']"));
        page.browser()
                .findElement(By.cssSelector("form[action$='evaluator-objections'] textarea"))
                .sendKeys("骆云曾受项目单位聘用。");
        page.sight().click(By.xpath("//button[.='提交异议']"));
        page.sight().see(By.cssSelector("[role=status]"));
        page.shoot("appeal-objected");
        assertThat(desk.screen()).contains("异议已经提出，此前的委托随即终止");
        procedure.settle(road.number());
    }

    private void isCommissioned() {
        FormPage form = desk.takes("jiangnan", "commissionEvaluation", road);
        assertThat(form.value("此前的委托与异议")).contains("本人对骆云提出异议：骆云曾受项目单位聘用。");
        form.tag("评价人", "喻文");
        form.leave("评价人");
        form.fill("委托事项", "损失是否重大，挽回了多少。");
        desk.isRefused("commissionEvaluation", road, "应当是 2 名不同的人");
        form.tag("评价人", "柏山");
        form.leave("评价人");
        desk.completes("commissionEvaluation", road);
    }

    private void isEvaluated() {
        evaluates("yuwen", 47, FIRST_REPORT);
        seesNothingOfTheFirst("baishan", "/my");
        seesNothingOfTheFirst("baishan", "/cases/" + road.number());
        seesNothingOfTheFirst("jiangnan", "/cases/" + road.number());
        FormPage form = desk.finds("baishan", "evaluateIndependently", road);
        assertThat(form.value("委托事项")).contains("损失是否重大");
        assertThat(desk.screen()).doesNotContain(FIRST_REPORT, "47");
        evaluates("baishan", 53, SECOND_REPORT);
    }

    private void evaluates(String evaluator, int loss, String report) {
        FormPage form = desk.finds(evaluator, "evaluateIndependently", road);
        form.fill("可预见性", "40");
        form.fill("损失程度", Integer.toString(loss));
        form.fill("挽回程度", "90");
        form.fill("评价意见", report);
        desk.completes("evaluateIndependently", road);
    }

    /** Neither among his notices, nor on the case page with its terms, documents, notices and steps. */
    private void seesNothingOfTheFirst(String reader, String path) {
        assertThat(desk.reads(
                        reader, path, "blind-" + reader + path.substring(0, 3).replace('/', '-')))
                .as("%s at %s", reader, path)
                .contains(road.number())
                .doesNotContain(FIRST_REPORT, "47", "W34");
    }

    private void isDecided() {
        FormPage form = desk.takes("taoran", "decideAppeal", road);
        assertThat(form.value("第三方评价")).contains(FIRST_REPORT, SECOND_REPORT, "损失程度：47", "损失程度：53");
        form.select("救济决定", "撤销并直接认定");
        form.select("认定等次", "从轻");
        form.fill("决定理由", "原决定对损失的认定有误。");
        desk.isRefused("decideAppeal", road, "逐点写明");
        form.fill("对评价意见的回应", "采纳关于损失和挽回的意见。");
        desk.completes("decideAppeal", road);
    }

    private void isServed() {
        FormPage form = desk.takes("wangfang", "serveAppealDecision", road);
        assertThat(form.value("救济决定")).contains("撤销并直接认定");
        desk.completes("serveAppealDecision", road);
    }

    private void readsTheDecision() {
        page.signIn("lichuan", "rongjiu");
        page.visit("/my");
        page.sight().click(By.xpath("//summary[contains(.,'救济决定')]"));
        page.shoot("appeal-my");
        assertThat(desk.screen()).contains("撤销并直接认定，认定等次：从轻", "原决定对损失的认定有误", "采纳关于损失和挽回的意见");
        assertThat(desk.reads("lichuan", "/cases/" + road.number(), "case")).contains("W35", "已于2025-04-03撤销");
    }
}
