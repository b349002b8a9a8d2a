package cn.rongjiu.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A Chinese official's browser, without a window. */
public final class Chromium {

    public static final String MISSING = "set CHROMIUM_BIN, or put chromium and chromedriver on the PATH";

    private Chromium() {}

    public static boolean isThere() {
        return binary().isPresent() && onPath("chromedriver").isPresent();
    }

    public static ChromeDriver open() {
        ChromeOptions options = new ChromeOptions()
                .addArguments(
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--window-size=1600,1000");
        options.setBinary(binary().orElseThrow());
        options.setExperimentalOption("prefs", Map.of("intl.accept_languages", "zh-CN,zh"));
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(onPath("chromedriver").orElseThrow())
                .withEnvironment(Map.of("TZ", "Asia/Shanghai"))
                .build();
        return new ChromeDriver(service, options);
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

    private static Optional<File> binary() {
        return Optional.ofNullable(System.getenv("CHROMIUM_BIN"))
                .map(File::new)
                .filter(File::canExecute)
                .or(() -> onPath("chromium"));
    }

    private static Optional<File> onPath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(directory -> new File(directory, program))
                .filter(File::canExecute)
                .findFirst();
    }
}
