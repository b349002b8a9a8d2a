package cn.rongjiu.testing;

import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** Tasklist as a person uses it. */
public final class TasklistPage {

    private static final String IN_VIEW =
            "const box = arguments[0].getBoundingClientRect(); return box.top >= 0 && box.bottom <= window.innerHeight";

    private final ChromeDriver browser;
    private final String address;
    private final Sight sight;
    private String signedIn = "";

    public TasklistPage(ChromeDriver browser, String address) {
        this.browser = browser;
        this.address = address;
        this.sight = new Sight(browser);
    }

    public ChromeDriver browser() {
        return browser;
    }

    public void quit() {
        browser.quit();
    }

    /** Keeps what is seen as target/screenshots/name.png. */
    public void shoot(String name) {
        Chromium.shoot(browser, name);
    }

    public Sight sight() {
        return sight;
    }

    public FormPage form() {
        return new FormPage(sight, 1);
    }

    /** Opens a page of the house. */
    public void visit(String path) {
        browser.get(address + path);
    }

    public String address() {
        return browser.getCurrentUrl().substring(address.length());
    }

    /** Signs in at the one door, unless this person is in already. */
    public void signIn(String user, String password) {
        if (user.equals(signedIn)) {
            return;
        }
        visit("/login");
        browser.manage().deleteAllCookies();
        visit("/login");
        sight.see(By.name("username")).sendKeys(user);
        browser.findElement(By.name("password")).sendKeys(password);
        sight.click(By.cssSelector("button[type=submit]"));
        sight.until(ExpectedConditions.not(ExpectedConditions.urlContains("/login")));
        signedIn = user;
    }

    /** An open page would go on asking, and another house may answer by then: all of them share one engine's name. */
    public void leave() {
        browser.get("about:blank");
    }

    /** Leaves the browser to somebody without an account. */
    public void signOut() {
        browser.manage().deleteAllCookies();
        signedIn = "";
    }

    public void open() {
        visit("/camunda/app/tasklist/default/");
        sight.see(By.cssSelector(".task-filters"));
    }

    public void chooseFilter(String name) {
        sight.click(By.xpath(
                "//*[contains(@class,'task-filters')]//*[@cam-tasklist-filters]//a[contains(.,'%s')]".formatted(name)));
    }

    /** Opens the first card of the list that shows this text: a name, a case number. */
    public void openTask(String text) {
        sight.click(By.xpath("//ol[contains(@class,'tasks-list')]/li[contains(.,'%s')]".formatted(text)));
        sight.see(By.cssSelector(".task-details .fjs-form"));
    }

    public void claim() {
        sight.click(By.cssSelector(".task-details button.claim"));
        sight.until(ExpectedConditions.presenceOfElementLocated(
                By.cssSelector("[cam-tasklist-form] > div:not(.disabled-form) .fjs-form")));
    }

    /** Gives the task that is open back to the group. */
    public void giveBack() {
        sight.click(By.cssSelector(".task-details button.unclaim"));
        sight.see(By.cssSelector(".task-details button.claim"));
    }

    /** Opens the start form of a process in the start dialogue. */
    public void start(String process) {
        sight.click(By.cssSelector(".start-process-action a"));
        sight.click(By.xpath("//ul[contains(@class,'processes')]//a[contains(.,'%s')]".formatted(process)));
        sight.see(By.cssSelector(".modal-body .fjs-form"));
    }

    public void complete() {
        sight.click(
                By.cssSelector(
                        ".modal-open .modal-footer button.btn-primary, body:not(.modal-open) .form-actions button.btn-primary"));
    }

    /** Waits until the page says this sentence in its corner, or in the dialogue, where the person sees it. */
    public void expectNotice(String sentence) {
        By notice = By.xpath("//*[contains(@class,'page-notifications') or contains(@class,'modal-content')]"
                + "//*[contains(@class,'alert')][contains(.,'%s')]".formatted(sentence));
        WebElement shown = sight.see(notice);
        sight.until(() -> (Boolean) browser.executeScript(IN_VIEW, shown));
    }
}
