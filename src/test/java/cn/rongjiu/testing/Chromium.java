package cn.rongjiu.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A Chinese official's browser, without a window and with an empty profile; the caller quits it. */
public final class Chromium {

    private Chromium() {}

    public static ChromeDriver open() {
        ChromeOptions options = new ChromeOptions()
                .addArguments(
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--window-size=1600,1000");
        options.setBinary(TestGroup.chromium().orElseThrow().toFile());
        options.setExperimentalOption("prefs", Map.of("intl.accept_languages", "zh-CN,zh"));
        return new ChromeDriver(service(), options);
    }

    /** Selenium would download a driver; Debian's comes with its Chromium. */
    private static ChromeDriverService service() {
        ChromeDriverService.Builder builder =
                new ChromeDriverService.Builder().withEnvironment(Map.of("TZ", "Asia/Shanghai"));
        TestGroup.onPath("chromedriver").map(Path::toFile).ifPresent(builder::usingDriverExecutable);
        return builder.build();
    }

    /** Keeps what the browser shows as target/screenshots/name.png. */
    public static void shoot(ChromeDriver browser, String name) {
        try {
            Path file = Path.of("target", "screenshots", name + ".png");
            Files.createDirectories(file.getParent());
            Files.write(file, browser.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
