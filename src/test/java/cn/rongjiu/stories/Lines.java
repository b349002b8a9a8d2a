package cn.rongjiu.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a story expects that is too long to stand in it: kind, subject and actor of every entry of the record. */
final class Lines {

    private Lines() {}

    static List<String> of(String file) {
        try {
            return Files.readAllLines(Path.of("src/test/resources/stories", file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
