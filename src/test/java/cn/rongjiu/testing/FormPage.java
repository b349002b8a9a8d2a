package cn.rongjiu.testing;

import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** A form as a person fills it in: fields are found by the labels he reads. */
public final class FormPage {

    private static final String LABEL =
            "(//*[contains(@class,'fjs-form-field-label')][normalize-space(text())='%s'])[%d]";

    private final Sight sight;
    private final int row;

    FormPage(Sight sight, int row) {
        this.sight = sight;
        this.row = row;
    }

    /** The fields in this row of a list; rows are counted from 1. */
    public FormPage inRow(int number) {
        return new FormPage(sight, number);
    }

    /** Text field, text area, number; leaves the field, so that the form has checked it and stands still. */
    public void fill(String label, String value) {
        WebElement input = control(label, "input, textarea");
        input.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
        input.sendKeys(value, Keys.TAB);
    }

    /** A date, typed the way the placeholder says: 2026/3/5. */
    public void enter(String label, String value) {
        String id = sight.see(By.xpath(LABEL.formatted(label, row))).getDomAttribute("for");
        WebElement input = sight.see(By.id(id));
        input.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
        input.sendKeys(value, Keys.ENTER);
    }

    /** Select, simple or searchable. */
    public void select(String label, String option) {
        control(label, ".fjs-input-group").click();
        chooseFromList(label, option);
    }

    /** One more value of a tag list, found by the beginning of its text. */
    public void tag(String label, String option) {
        control(label, "input.fjs-taglist-input").click();
        chooseFromList(label, option);
    }

    /** Leaves a tag list, so that what it offers covers nothing any more. */
    public void leave(String label) {
        control(label, "input.fjs-taglist-input").sendKeys(Keys.TAB);
    }

    private void chooseFromList(String label, String option) {
        sight.click(By.xpath(field(label)
                + "//*[contains(@class,'fjs-dropdownlist-item')][starts-with(normalize-space(),'%s')]"
                        .formatted(option)));
    }

    /** An option of a radio group or a checklist. */
    public void choose(String label, String option) {
        sight.click(By.xpath(field(label) + "//label[input][normalize-space()='%s']".formatted(option)));
    }

    public void tick(String label) {
        control(label, "input[type=checkbox]").click();
    }

    public boolean isTicked(String label) {
        return control(label, "input[type=checkbox]").isSelected();
    }

    /** What stands in a text field, text area or number. */
    public String value(String label) {
        return control(label, "input, textarea").getDomProperty("value");
    }

    /** What a select shows as chosen. */
    public String chosen(String label) {
        return control(label, ".fjs-select-display").getText();
    }

    /** Waits until the form says this sentence beneath the field. */
    public void expectError(String label, String sentence) {
        sight.until(ExpectedConditions.textToBePresentInElementLocated(
                By.xpath(field(label) + "//*[contains(@class,'fjs-form-field-error')]"), sentence));
    }

    /** Waits until the server's sentence stands beside the field. */
    public void expectRefusal(String label, String sentence) {
        sight.until(ExpectedConditions.textToBePresentInElementLocated(refusal(label), sentence));
    }

    /** Waits until nothing the server said stands beside the field any more. */
    public void expectNoRefusal(String label) {
        sight.until(ExpectedConditions.numberOfElementsToBe(refusal(label), 0));
    }

    private By refusal(String label) {
        return By.xpath(field(label) + "/*[@class='rj-refusal']");
    }

    private WebElement control(String label, String css) {
        return sight.see(By.xpath(field(label))).findElement(By.cssSelector(css));
    }

    private String field(String label) {
        return LABEL.formatted(label, row) + "/ancestor::*[contains(concat(' ',@class,' '),' fjs-form-field ')][1]";
    }
}
