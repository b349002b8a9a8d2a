package cn.rongjiu.testing;

import java.time.Duration;
import java.util.function.Supplier;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Looks until something is there: often, so that no test waits for the clock, and long, for slow machines. */
public final class Sight {

    private final WebDriverWait wait;

    Sight(WebDriver browser) {
        this.wait = new WebDriverWait(browser, Duration.ofSeconds(30), Duration.ofMillis(50));
    }

    public WebElement see(By by) {
        return wait.until(ExpectedConditions.visibilityOfElementLocated(by));
    }

    public void click(By by) {
        wait.until(ExpectedConditions.elementToBeClickable(by)).click();
    }

    public void until(ExpectedCondition<?> condition) {
        wait.until(condition);
    }

    public void until(Supplier<Boolean> condition) {
        wait.until(browser -> condition.get());
    }
}
