package cn.rongjiu.testing;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tests that need something a bare machine may lack. */
public enum TestGroup {
    MYSQL("mysql") {
        @Override
        Optional<String> lack() {
            List<String> unset = Stream.of(
                            "RONGJIU_TEST_MYSQL_URL", "RONGJIU_TEST_MYSQL_USER", "RONGJIU_TEST_MYSQL_PASSWORD")
                    .filter(name -> System.getenv(name) == null)
                    .toList();
            return unset.isEmpty() ? Optional.empty() : Optional.of("not set: " + String.join(", ", unset));
        }
    },
    BROWSER("browser") {
        @Override
        Optional<String> lack() {
            return chromium().isPresent()
                    ? Optional.empty()
                    : Optional.of("no Chromium: neither CHROMIUM_BIN nor chromium on the PATH");
        }
    };

    private final String tag;

    TestGroup(String tag) {
        this.tag = tag;
    }

    /** Why the group cannot run here; empty when it can. */
    abstract Optional<String> lack();

    String tag() {
        return tag;
    }

    /** The Chromium the browser tests drive. */
    public static Optional<Path> chromium() {
        Optional<Path> named =
                Optional.ofNullable(System.getenv("CHROMIUM_BIN")).map(Path::of).filter(Files::isExecutable);
        return named.or(() -> onPath("chromium", "chromium-browser", "google-chrome"));
    }

    static Optional<Path> onPath(String... programs) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> Arrays.stream(programs).map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
