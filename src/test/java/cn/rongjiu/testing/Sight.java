package cn.rongjiu.testing;

import java.time.Duration;
import java.util.function.Supplier;
import org.openqa.selenium.By;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Looks until something is there: often, so that no test waits for the clock, and long, for slow machines. */
public final class Sight {

    private final WebDriverWait wait;
    private final WebDriverWait soon;

    Sight(WebDriver browser) {
        this.wait = new WebDriverWait(browser, Duration.ofSeconds(30), Duration.ofMillis(50));
        this.soon = new WebDriverWait(browser, Duration.ofSeconds(3), Duration.ofMillis(50));
    }

    public WebElement see(By by) {
        return wait.until(ExpectedConditions.visibilityOfElementLocated(by));
    }

    public void click(By by) {
        wait.until(ExpectedConditions.elementToBeClickable(by)).click();
    }

    /** Whether it comes soon, for those who know what to do when it does not. */
    boolean appears(By by) {
        try {
            soon.until(ExpectedConditions.visibilityOfElementLocated(by));
            return true;
        } catch (TimeoutException never) {
            return false;
        }
    }

    public void until(ExpectedCondition<?> condition) {
        wait.until(condition);
    }

    public void until(Supplier<Boolean> condition) {
        wait.until(browser -> condition.get());
    }
}
