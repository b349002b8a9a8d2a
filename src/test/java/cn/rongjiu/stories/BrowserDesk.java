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

    private final Procedure procedure;
    private final TasklistPage page;

    BrowserDesk(Procedure procedure, TasklistPage page) {
        this.procedure = procedure;
        this.page = page;
    }

    /** The person takes what his group has to do in this case; its form holds no English. */
    FormPage takes(String user, String step, Road road) {
        procedure.as(user).sees(step, road.number());
        page.signIn(user, PASSWORD);
        page.open();
        page.chooseFilter("本组待办");
        page.openTask(road.number());
        page.claim();
        page.shoot("after-" + step);
        assertThat(englishIn(By.cssSelector(".task-details"))).as(step).isEmpty();
        return page.form();
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
        page.shoot("after-" + step + "-refused");
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

    /** What the page that is open lets one do or fill in, links within the page and to other pages aside. */
    List<String> offersOf(Road road) {
        return page.browser().findElements(By.cssSelector("main form, main button, main a[href*='task=']")).stream()
                .map(offer -> road.number() + " " + offer.getText())
                .toList();
    }

    private String reads(String path, String picture) {
        page.visit(path);
        page.shoot("after-" + picture);
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
