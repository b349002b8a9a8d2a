package cn.rongjiu.desk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.testing.BrowserTest;
import cn.rongjiu.testing.Chromium;
import cn.rongjiu.testing.TasklistPage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** What an official sees and does in the task list, in a real browser. */
@BrowserTest
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@Import(TasklistOffice.class)
class TasklistBrowserTest {

    private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]{2,}");

    /** Names of things, not words. */
    private static final Pattern NAMES = Pattern.compile("Camunda Platform|v7\\.24\\.0|Asia/Shanghai|RJ-\\d{4}-\\d{4}");

    private static final String LONG_STORY = "第一行\n<script>alert(1)</script> ${x} {{y}} ' OR 1=1-- 𠮷䶮😀";

    @LocalServerPort
    private int port;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private HistoryService history;

    private ChromeDriver browser;
    private TasklistPage tasklist;
    private String process;

    @BeforeEach
    void an_official_signs_in_and_a_case_waits() {
        TasklistOffice.REFUSAL.set(null);
        process = runtime.startProcessInstanceByKey(
                        "sample",
                        Map.of(
                                "caseNumber", "RJ-2026-0017",
                                "personName", "陈国栋",
                                "stage", "verification",
                                "stageName", "调查核实",
                                "facts", "经查，2026年3月……"))
                .getId();
        browser = Chromium.open();
        tasklist = new TasklistPage(browser, "http://localhost:" + port);
        tasklist.signIn(TasklistOffice.OFFICIAL, TasklistOffice.PASSWORD);
        tasklist.chooseFilter("本组待办");
    }

    @AfterEach
    void close() {
        Chromium.shoot(browser, "tasklist-6-last");
        browser.quit();
        runtime.createProcessInstanceQuery().list().forEach(left -> runtime.deleteProcessInstance(left.getId(), null));
    }

    @Test
    void the_card_shows_case_person_stage_and_due_date_and_leads_to_the_case_file() {
        waiting()
                .until(all ->
                        all.findElement(By.cssSelector("li.task")).getText().contains("调查核实"));
        assertThat(tasklist.see(By.cssSelector("li.task")).getText())
                .contains("案号", "RJ-2026-0017", "人员", "陈国栋", "环节", "调查核实");
        assertThat(tasklist.see(By.cssSelector("li.task")).getText()).contains("办理期限");
        tasklist.openTask("RJ-2026-0017");
        tasklist.click(By.cssSelector("button.rongjiu-case-file"));
        waiting().until(all -> all.getWindowHandles().size() == 2);
        browser.switchTo().window(List.copyOf(browser.getWindowHandles()).get(1));
        waiting().until(all -> all.getCurrentUrl().endsWith("/cases/RJ-2026-0017"));
    }

    @Test
    void an_official_reads_no_english_and_no_banner() {
        assertThat(browser.getTitle()).isEqualTo("容纠·案件办理");
        assertThat(browser.findElement(By.tagName("html")).getDomAttribute("lang"))
                .isEqualTo("zh-CN");
        assertThat(browser.findElement(By.cssSelector(".ce-eol-banner")).isDisplayed())
                .isFalse();
        tasklist.see(By.cssSelector("li.task"));
        readsChinese("tasklist-1-list");
        tasklist.openTask("RJ-2026-0017");
        tasklist.claim();
        readsChinese("tasklist-2-task");
        tasklist.open();
        tasklist.start("表单样例");
        readsChinese("tasklist-3-start");
    }

    @Test
    void mistakes_are_told_in_chinese_and_once_mended_the_form_can_be_sent() {
        tasklist.openTask("RJ-2026-0017");
        tasklist.claim();
        tasklist.complete();
        assertThat(List.of("标题", "发生日期", "结论", "已核对", "姓名")).allSatisfy(field -> tasklist.expectError(field, "此项必填"));
        tasklist.fill("标题", "关");
        tasklist.expectError("标题", "至少填写 2 个字");
        tasklist.fill("天数", "99");
        tasklist.expectError("天数", "不能大于 30");
        tasklist.fill("邮箱", "wang");
        tasklist.expectError("邮箱", "请填写正确的电子邮箱地址");
        Chromium.shoot(browser, "tasklist-4-mistakes");
        tasklist.fill("邮箱", "wang@rongjiu.cn");
        fillEverything();
        tasklist.complete();
        waiting()
                .until(all -> runtime.createProcessInstanceQuery()
                                .processInstanceId(process)
                                .count()
                        == 0);
        assertThat(List.of("occurredOn", "meetingAt", "channel", "lookup", "verdict", "reason", "days", "confirmed"))
                .extracting(this::stored)
                .containsExactly("2026-03-05", "2026-03-06T09:30+08:00", "B", "C", "A", LONG_STORY, 12, true);
        assertThat(stored("codes").toString()).isEqualTo("[\"A\",\"C\"]");
        assertThat(stored("persons").toString()).contains("陈国栋", "主任");
    }

    @Test
    void a_refusal_is_read_in_chinese_and_nothing_typed_is_lost() {
        TasklistOffice.REFUSAL.set("{\"type\":\"Refusal\",\"message\":\"标题：请写明事由；天数：不能大于10\",\"fields\":{}}");
        tasklist.openTask("RJ-2026-0017");
        tasklist.claim();
        fillEverything();
        tasklist.complete();
        tasklist.expectNotice("未能办结，请按提示改正");
        tasklist.expectNotice("标题：请写明事由；天数：不能大于10");
        Chromium.shoot(browser, "tasklist-5-refused");
        assertThat(tasklist.value("理由")).isEqualTo(LONG_STORY);
        assertThat(tasklist.value("姓名")).isEqualTo("陈国栋");
        TasklistOffice.REFUSAL.set("{\"type\":\"RestException\",\"message\":\"Something broke\"}");
        tasklist.complete();
        tasklist.expectNotice("请联系系统管理员");
    }

    @Test
    void what_was_typed_survives_a_look_at_another_tab() {
        tasklist.openTask("RJ-2026-0017");
        tasklist.claim();
        tasklist.fill("标题", "关于某项目");
        tasklist.click(By.linkText("流程图"));
        tasklist.click(By.linkText("表单"));
        assertThat(tasklist.value("标题")).isEqualTo("关于某项目");
    }

    @Test
    void the_list_begins_with_the_most_urgent() {
        assertThat(tasklist.see(By.cssSelector("ol.sorting-choice")).getText()).contains("优先级", "办理期限");
    }

    @Test
    void welcome_leads_to_the_front_page() {
        for (String address : List.of("/camunda", "/camunda/app/", "/camunda/app/welcome/default/")) {
            browser.get("http://localhost:" + port + address);
            assertThat(browser.getCurrentUrl()).isEqualTo("http://localhost:" + port + "/");
        }
    }

    @Test
    void cockpit_and_admin_open_without_the_banner() {
        for (String app : List.of("cockpit", "admin")) {
            browser.manage().deleteAllCookies();
            tasklist.signIn("admin", "rongjiu");
            browser.get("http://localhost:" + port + "/camunda/app/" + app + "/default/");
            tasklist.see(By.cssSelector(".dashboard, [ng-view] section, .processes-dashboard, .ctn-main"));
            assertThat(browser.findElement(By.cssSelector(".ce-eol-banner")).isDisplayed())
                    .isFalse();
            Chromium.shoot(browser, "tasklist-7-" + app);
        }
    }

    private void fillEverything() {
        tasklist.fill("标题", "关于某项目");
        tasklist.fill("理由", LONG_STORY);
        tasklist.fill("天数", "12");
        tasklist.enter("发生日期", "2026/3/5");
        tasklist.enter("会议日期", "2026/3/6");
        tasklist.enter("会议时间", "09:30");
        tasklist.select("渠道", "乙");
        tasklist.select("查找式选择", "丙");
        tasklist.choose("结论", "甲");
        tasklist.choose("条目", "甲");
        tasklist.tag("代码", "甲");
        tasklist.tag("代码", "丙");
        tasklist.tick("已核对");
        tasklist.fill("姓名", "陈国栋");
        tasklist.fill("职务", "主任");
    }

    private void readsChinese(String picture) {
        Chromium.shoot(browser, picture);
        String text = browser.findElement(By.tagName("body")).getText();
        assertThat(ENGLISH.matcher(NAMES.matcher(text).replaceAll("")).results().map(MatchResult::group))
                .isEmpty();
    }

    private Object stored(String name) {
        return history.createHistoricVariableInstanceQuery()
                .processInstanceId(process)
                .variableName(name)
                .singleResult()
                .getValue();
    }

    private WebDriverWait waiting() {
        return new WebDriverWait(browser, Duration.ofSeconds(20));
    }
}
