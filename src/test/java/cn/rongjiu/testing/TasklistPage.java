package cn.rongjiu.testing;

import java.time.Duration;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Tasklist as a person uses it: fields are found by the labels he reads. */
public final class TasklistPage {

    private static final String LABEL = "//*[contains(@class,'fjs-form-field-label')][normalize-space(text())='%s']";
    private static final String FIELD = LABEL + "/ancestor::*[contains(concat(' ',@class,' '),' fjs-form-field ')][1]";

    private final WebDriver browser;
    private final String address;
    private final WebDriverWait wait;

    public TasklistPage(WebDriver browser, String address) {
        this.browser = browser;
        this.address = address;
        this.wait = new WebDriverWait(browser, Duration.ofSeconds(30));
    }

    public void open() {
        browser.get(address + "/camunda/app/tasklist/default/");
    }

    /** Signs in at the one door and goes on to the list. */
    public void signIn(String user, String password) {
        browser.get(address + "/login");
        see(By.name("username")).sendKeys(user);
        browser.findElement(By.name("password")).sendKeys(password);
        click(By.cssSelector("button[type=submit]"));
        wait.until(ExpectedConditions.not(ExpectedConditions.urlContains("/login")));
        open();
        see(By.cssSelector(".task-filters"));
    }

    public void chooseFilter(String name) {
        click(By.xpath(
                "//*[contains(@class,'task-filters')]//*[@cam-tasklist-filters]//a[contains(.,'%s')]".formatted(name)));
    }

    /** Opens the first card of the list that shows this text: a name, a case number. */
    public void openTask(String text) {
        click(By.xpath("//ol[contains(@class,'tasks-list')]/li[contains(.,'%s')]".formatted(text)));
        see(By.cssSelector(".task-details .fjs-form"));
    }

    public void claim() {
        click(By.cssSelector(".task-details button.claim"));
        see(By.cssSelector(".task-details .form-pane, .task-details .remove-assignee"));
        wait.until(ExpectedConditions.presenceOfElementLocated(
                By.cssSelector("[cam-tasklist-form] > div:not(.disabled-form) .fjs-form")));
    }

    /** Opens the start form of a process in the start dialogue. */
    public void start(String process) {
        click(By.cssSelector(".start-process-action a"));
        click(By.xpath("//ul[contains(@class,'processes')]//a[contains(.,'%s')]".formatted(process)));
        see(By.cssSelector(".modal-body .fjs-form"));
    }

    /** Text field, text area, number; leaves the field, so that the form has checked it and stands still. */
    public void fill(String label, String value) {
        WebElement input = control(label, "input, textarea");
        input.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
        input.sendKeys(value, Keys.TAB);
    }

    /** A date or time, typed the way the placeholder says: 2026/3/5, 09:30. */
    public void enter(String label, String value) {
        String id = see(By.xpath(LABEL.formatted(label))).getDomAttribute("for");
        WebElement input = see(By.id(id));
        input.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
        input.sendKeys(value, Keys.ENTER);
    }

    /** Select, simple or searchable. */
    public void select(String label, String option) {
        control(label, ".fjs-input-group").click();
        chooseFromList(label, option);
    }

    /** One more value of a tag list. */
    public void tag(String label, String option) {
        control(label, "input.fjs-taglist-input").click();
        chooseFromList(label, option);
    }

    private void chooseFromList(String label, String option) {
        String item = "//*[contains(@class,'fjs-dropdownlist-item')][normalize-space()='%s']".formatted(option);
        wait.until(ExpectedConditions.visibilityOfElementLocated(By.xpath(FIELD.formatted(label) + item)))
                .click();
    }

    /** An option of a radio group or a checklist. */
    public void choose(String label, String option) {
        click(By.xpath(FIELD.formatted(label) + "//label[input][normalize-space()='%s']".formatted(option)));
    }

    public void tick(String label) {
        control(label, "input[type=checkbox]").click();
    }

    public void complete() {
        click(
                By.cssSelector(
                        ".modal-open .modal-footer button.btn-primary, body:not(.modal-open) .form-actions button.btn-primary"));
    }

    /** Waits until the page says this sentence in its corner, or in the dialogue. */
    public void expectNotice(String sentence) {
        see(By.xpath("//*[contains(@class,'page-notifications') or contains(@class,'modal-content')]"
                + "//*[contains(@class,'alert')][contains(.,'%s')]".formatted(sentence)));
    }

    public WebElement field(String label) {
        return see(By.xpath(FIELD.formatted(label)));
    }

    /** What stands in a text field, text area or number. */
    public String value(String label) {
        return control(label, "input, textarea").getDomProperty("value");
    }

    /** Waits until the form says this sentence beneath the field. */
    public void expectError(String label, String sentence) {
        wait.until(ExpectedConditions.textToBePresentInElementLocated(
                By.xpath(FIELD.formatted(label) + "//*[contains(@class,'fjs-form-field-error')]"), sentence));
    }

    public WebElement control(String label, String css) {
        return field(label).findElement(By.cssSelector(css));
    }

    public WebElement see(By by) {
        return wait.until(ExpectedConditions.visibilityOfElementLocated(by));
    }

    public void click(By by) {
        wait.until(ExpectedConditions.elementToBeClickable(by)).click();
    }
}
