package cn.rongjiu.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.testing.FormPage;
import cn.rongjiu.testing.Procedure;
import cn.rongjiu.testing.TasklistPage;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.openqa.selenium.By;

/** One desk with a browser at which the people of a story sit down in turn. */
final class BrowserDesk {

    private static final String PASSWORD = "rongjiu";
    private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]{2,}");

    /** Names of things, not words. */
    private static final Pattern NAMES = Pattern.compile("Camunda Platform|v7\\.24\\.0|Asia/Shanghai|RJ-\\d{4}-\\d{4}");

    private static final String SCREEN =
            "return document.body.innerText + [...document.querySelectorAll('input, textarea')].map(x => x.value).join('\\n')";

    private final Procedure procedure;
    private final TasklistPage page;
    private final String pictures;

    /** @param pictures what the names of its pictures begin with */
    BrowserDesk(Procedure procedure, TasklistPage page, String pictures) {
        this.procedure = procedure;
        this.page = page;
        this.pictures = pictures;
    }

    /** The person takes what his group has to do in this case; its form holds no English. */
    FormPage takes(String user, String step, Road road) {
        opens(user, step, road, "本组待办");
        page.claim();
        return reads(step);
    }

    /** The person opens what is his to do and nobody else's. */
    FormPage finds(String user, String step, Road road) {
        opens(user, step, road, "我的待办");
        return reads(step);
    }

    /** The person follows the link that the page offers him to a step. */
    FormPage follows(String user, String from, String link, String step) {
        page.signIn(user, PASSWORD);
        page.visit(from);
        page.shoot(pictures + "-before-" + step);
        page.sight().click(By.partialLinkText(link));
        page.sight().see(By.cssSelector(".task-details .fjs-form"));
        page.claim();
        return reads(step);
    }

    private void opens(String user, String step, Road road, String filter) {
        procedure.as(user).sees(step, road.number());
        page.signIn(user, PASSWORD);
        page.open();
        page.chooseFilter(filter);
        page.openTask(road.number());
    }

    private FormPage reads(String step) {
        page.shoot(pictures + "-" + step);
        assertThat(englishIn(By.cssSelector(".task-details"))).as(step).isEmpty();
        return page.form();
    }

    /** All that the page that is open shows: its words and what stands in its fields. */
    String screen() {
        return (String) page.browser().executeScript(SCREEN);
    }

    void completes(String step, Road road) {
        long before = waiting(step, road);
        page.complete();
        page.sight().until(() -> waiting(step, road) < before);
        procedure.settle(road.number());
    }

    /** What is sent is refused with this sentence beside the form, and the step stays. */
    void isRefused(String step, Road road, String sentence) {
        page.complete();
        page.expectNotice(sentence);
        page.shoot(pictures + "-" + step + "-refused");
        assertThat(waiting(step, road)).isOne();
    }

    String reads(String user, String path, String picture) {
        page.signIn(user, PASSWORD);
        return reads(path, picture);
    }

    /** Whoever passes by, without an account. */
    String strangerReads(String path, String picture) {
        page.signOut();
        return reads(path, picture);
    }

    /**
     * What the page that is open lets one do or fill in, links within the page and to other pages aside, and the report
     * of a state secret, which turns up in a closed file, too (E13).
     */
    List<String> offersOf(Road road) {
        return page
                .browser()
                .findElements(By.cssSelector(
                        "main form:not([action$='/secret-items']), main form:not([action$='/secret-items']) button,"
                                + " main a[href*='task=']"))
                .stream()
                .map(offer -> road.number() + " " + offer.getText())
                .toList();
    }

    private String reads(String path, String picture) {
        page.visit(path);
        page.shoot(pictures + "-" + picture);
        return page.sight().see(By.tagName("main")).getText();
    }

    private List<String> englishIn(By by) {
        String text = page.sight().see(by).getText();
        return ENGLISH.matcher(NAMES.matcher(text).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static long waiting(String step, Road road) {
        return road.look().tasks().stream()
                .filter(task -> step.equals(task.getTaskDefinitionKey()))
                .count();
    }
}
