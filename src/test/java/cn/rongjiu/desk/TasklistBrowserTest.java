package cn.rongjiu.desk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.testing.Chromium;
import cn.rongjiu.testing.TasklistPage;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** What an official sees of the task list, in a real tasklist.browser(). */
@TasklistTest
class TasklistBrowserTest {

    private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]{2,}");

    /** Names of things, not words. */
    private static final Pattern NAMES = Pattern.compile("Camunda Platform|v7\\.24\\.0|Asia/Shanghai|RJ-\\d{4}-\\d{4}");

    private static final By BANNER = By.cssSelector(".ce-eol-banner");

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Environment environment;

    @Autowired
    private TasklistPage tasklist;

    private String process;

    @BeforeEach
    void a_case_waits() {
        process = TasklistOffice.begin(runtime);
        tasklist.signIn(TasklistOffice.OFFICIAL, TasklistOffice.PASSWORD);
    }

    @AfterEach
    void close() {
        TasklistOffice.end(runtime);
        tasklist.leave();
    }

    @Test
    void the_card_shows_case_person_stage_and_due_date_and_leads_to_the_case_file() {
        openList();
        By card = By.cssSelector("li.task");
        tasklist.sight().until(ExpectedConditions.textToBePresentInElementLocated(card, "调查核实"));
        assertThat(tasklist.sight().see(card).getText())
                .contains("案号", "RJ-2026-0017", "人员", "陈国栋", "环节", "调查核实", "办理期限");
        tasklist.openTask("RJ-2026-0017");
        tasklist.sight().click(By.cssSelector("button.rongjiu-case-file"));
        tasklist.sight().until(ExpectedConditions.numberOfWindowsToBe(2));
        List<String> windows = List.copyOf(tasklist.browser().getWindowHandles());
        tasklist.browser().switchTo().window(windows.get(1));
        tasklist.sight().until(ExpectedConditions.urlContains("/cases/RJ-2026-0017"));
        tasklist.browser().close();
        tasklist.browser().switchTo().window(windows.get(0));
    }

    @Test
    void an_official_reads_no_english_and_no_banner() {
        openList();
        assertThat(tasklist.browser().getTitle()).isEqualTo("容纠·案件办理");
        assertThat(tasklist.browser().findElements(BANNER)).noneMatch(WebElement::isDisplayed);
        tasklist.sight().see(By.cssSelector("li.task"));
        readsChinese(tasklist, "tasklist-1-list");
        tasklist.openTask("RJ-2026-0017");
        tasklist.claim();
        readsChinese(tasklist, "tasklist-2-task");
        tasklist.open();
        tasklist.start("表单样例");
        readsChinese(tasklist, "tasklist-3-start");
    }

    @Test
    void the_first_visit_in_a_new_browser_is_in_chinese_too() {
        TasklistPage first = new TasklistPage(Chromium.open(), TasklistBrowser.address(environment));
        try {
            first.signIn(TasklistOffice.OFFICIAL, TasklistOffice.PASSWORD);
            String task = tasks.createTaskQuery()
                    .processInstanceId(process)
                    .singleResult()
                    .getId();
            TasklistOffice.TEXTS_ARE_SLOW.set(true);
            first.visit(Tasklist.TASK + task);
            first.sight().see(By.cssSelector(".task-details .fjs-form"));
            readsChinese(first, "tasklist-4-first-visit");
            assertThat(first.browser()
                            .findElement(By.cssSelector("[cam-widget-search] input.main-field"))
                            .getDomAttribute("placeholder"))
                    .isEqualTo("查找待办事项");
        } finally {
            TasklistOffice.TEXTS_ARE_SLOW.set(false);
            first.quit();
        }
    }

    @Test
    void the_list_begins_with_the_most_urgent() {
        openList();
        assertThat(tasklist.sight().see(By.cssSelector("ol.sorting-choice")).getText())
                .containsSubsequence("优先级", "办理期限");
        assertThat(tasklist.address()).contains("priority", "dueDate");
    }

    @Test
    void welcome_leads_to_the_front_page() {
        for (String address : List.of("/camunda", "/camunda/app/", "/camunda/app/welcome/default/")) {
            tasklist.visit(address);
            assertThat(tasklist.address()).isEqualTo("/");
        }
    }

    @Test
    void cockpit_and_admin_open_without_the_banner() {
        tasklist.signIn("admin", "rongjiu");
        for (String app : List.of("cockpit", "admin")) {
            tasklist.visit("/camunda/app/" + app + "/default/");
            tasklist.sight().see(By.cssSelector("[ng-view] a[href*='processes'], [ng-view] a[href*='users']"));
            assertThat(tasklist.browser().findElements(BANNER)).noneMatch(WebElement::isDisplayed);
            tasklist.shoot("tasklist-7-" + app);
        }
    }

    private void openList() {
        tasklist.open();
        tasklist.chooseFilter("本组待办");
    }

    private static void readsChinese(TasklistPage page, String picture) {
        page.shoot(picture);
        String text = page.browser().findElement(By.tagName("body")).getText();
        assertThat(ENGLISH.matcher(NAMES.matcher(text).replaceAll("")).results().map(MatchResult::group))
                .isEmpty();
    }
}
