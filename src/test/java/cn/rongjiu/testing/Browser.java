package cn.rongjiu.testing;

import java.nio.file.Path;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A real Chromium without a window; the caller quits it. */
public final class Browser {

    private Browser() {}

    public static ChromeDriver open() {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(TestGroup.chromium().orElseThrow().toFile());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--lang=zh-CN",
                "--window-size=1600,1000");
        return new ChromeDriver(service(), options);
    }

    /** Selenium would download a driver; Debian's comes with its Chromium. */
    private static ChromeDriverService service() {
        ChromeDriverService.Builder builder = new ChromeDriverService.Builder();
        TestGroup.onPath("chromedriver").map(Path::toFile).ifPresent(builder::usingDriverExecutable);
        return builder.build();
    }
}
