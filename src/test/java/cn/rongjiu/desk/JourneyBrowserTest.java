package cn.rongjiu.desk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.testing.FormPage;
import cn.rongjiu.testing.TasklistPage;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;

/** The road of one case as its people see it: applied for, reviewed, decided by both bodies, served. */
@TasklistTest
class JourneyBrowserTest {

    private static final String FACTS =
            "项目缺一项技术指标，凭书面承诺通过分项审查，74天后补齐。\n<script>alert(1)</script> ${1+1} {{x}} ' OR 1=1-- 𠮷䶮😀";
    private static final String REASON = "出于公心，程序瑕疵已经补正。𠮷";

    @Autowired
    private Officials officials;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TasklistPage tasklist;

    private String number;

    @BeforeEach
    void a_monday_morning_at_the_office() {
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-03-02T01:00:00Z")));
        officials.arrive();
    }

    @AfterEach
    void close() {
        tasklist.shoot("journey-6-last");
        ClockUtil.reset();
        tasklist.leave();
    }

    @Test
    void a_case_goes_from_its_application_to_the_served_decision() {
        applies();
        reviews();
        officials.investigate(number);
        meets("fengtao", "giveDisciplineOpinion", "纪检监察机关意见", List.of("储燕", "冯涛", "魏欣"));
        meets("jiangbo", "giveOrganisationOpinion", "组织部门意见", List.of("韩雪", "蒋波", "沈睿"));
        keepsOffTheBoards();
        officials.does("chenguang", "issueDecision", number, Map.of("decisionReason", REASON));
        officials.does("wangfang", "serveDecision", number, Map.of());
        readsTheDecision();
    }

    private void applies() {
        comes("lichuan");
        tasklist.start("容错纠错案件");
        FormPage form = tasklist.form();
        form.select("提出方式", "本人申请");
        form.fill("事项名称", "重点产业项目容缺预审");
        form.fill("事实经过与理由", FACTS);
        form.enter("发生日期", "2026/9/20");
        form.fill("姓名", "李川");
        form.fill("职务", "副局长");
        form.fill("单位", "临江区住房和城乡建设局");
        form.fill("本系统账号", "lichuan");
        form.tag("主张的正面清单情形", "P08");
        tasklist.shoot("journey-1-application");
        tasklist.complete();
        tasklist.expectNotice("“发生日期”不能晚于今天，请核对。");
        tasklist.shoot("journey-2-application-refused");
        assertThat(form.value("事实经过与理由")).isEqualTo(FACTS);
        assertThat(startedCases()).isEmpty();
        form.enter("发生日期", "2026/1/20");
        tasklist.complete();
        tasklist.sight().until(() -> !startedCases().isEmpty());
        number = startedCases().get(0);
        officials.work(number);
    }

    private List<String> startedCases() {
        return runtime.createProcessInstanceQuery().processDefinitionKey("tolerance-case").list().stream()
                .map(started -> started.getBusinessKey())
                .toList();
    }

    private void reviews() {
        FormPage form = takes("wangfang");
        assertThat(form.value("申请陈述")).isEqualTo(FACTS);
        tasklist.shoot("journey-3-review");
        form.select("审查结论", "受理");
        completes("reviewApplication");
    }

    /** All members due stand there as present; the chair first enters a vote of somebody absent. */
    private void meets(String chair, String step, String verdict, List<String> members) {
        FormPage form = takes(chair);
        tasklist.shoot("journey-4-" + step);
        for (int row = 1; row <= members.size(); row++) {
            assertThat(form.inRow(row).chosen("成员")).isEqualTo(members.get(row - 1));
            assertThat(form.inRow(row).isTicked("到会")).isTrue();
            form.inRow(row).select("表决", "免予");
        }
        form.tick("到会");
        form.select(verdict, "免予");
        form.fill("理由", REASON);
        tasklist.complete();
        tasklist.expectNotice("没有到会，不能记录表决；到会的请勾选“到会”。");
        tasklist.shoot("journey-5-" + step + "-refused");
        assertThat(form.value("理由")).isEqualTo(REASON);
        assertThat(form.inRow(2).chosen("表决")).isEqualTo("免予");
        form.tick("到会");
        completes(step);
    }

    /** P7: withholding a notice takes a reason. */
    private void keepsOffTheBoards() {
        FormPage form = takes("sunli");
        tasklist.shoot("journey-6-prepareNotice");
        form.select("公示范围", "不公示");
        form.fill("不公示的理由", "事项仅涉及内部程序，本人已知悉。");
        completes("prepareNotice");
    }

    private FormPage takes(String official) {
        comes(official);
        tasklist.chooseFilter("本组待办");
        tasklist.openTask(number);
        tasklist.claim();
        return tasklist.form();
    }

    private void comes(String person) {
        tasklist.signIn(person, Officials.PASSWORD);
        tasklist.open();
    }

    private void completes(String step) {
        tasklist.complete();
        tasklist.sight().until(() -> !officials.waitsFor(step, number));
        officials.work(number);
    }

    private void readsTheDecision() {
        tasklist.signIn("lichuan", Officials.PASSWORD);
        tasklist.visit("/cases/" + number);
        tasklist.sight().click(By.xpath("//summary[contains(.,'事实经过')]"));
        assertThat(tasklist.browser().findElement(By.tagName("main")).getText())
                .contains("已送达", "免予", FACTS.split("\n")[1]);
    }
}
