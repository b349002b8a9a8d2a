package cn.rongjiu.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The findings a probe must bring, one a line, in the file of its name beside it. */
final class Expected {

    private Expected() {}

    static List<String> of(Path folder, String probe) {
        try {
            return Files.readAllLines(folder.resolve(probe + ".txt"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
