package cn.rongjiu.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that stand between quotes in the code, and what kind of class says them; comments do not count. */
record Sources(List<String> files) {

    private static final Pattern COMMENT = Pattern.compile("/\\*[\\s\\S]*?\\*/|(?m)^\\s*//.*$");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"\\\\\n]*)\"");

    static Sources read(Path folder) {
        if (Files.notExists(folder)) {
            return new Sources(List.of());
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return new Sources(
                    files.filter(file -> file.toString().matches(".*\\.(java|html|yaml|dmn|form|txt|md|ftl)"))
                            .map(Sources::text)
                            .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return COMMENT.matcher(Files.readString(file)).replaceAll("");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All quoted words. */
    Set<String> literals() {
        return files.stream().flatMap(Sources::literals).collect(Collectors.toSet());
    }

    /** The quoted words of the classes that name {@code type}. */
    Set<String> literalsOf(String type) {
        return files.stream()
                .filter(file -> file.contains(type))
                .flatMap(Sources::literals)
                .collect(Collectors.toSet());
    }

    /** Whether the word stands anywhere, quoted or as a name of its own. */
    boolean mention(String word) {
        Pattern alone = Pattern.compile("(?<![\\w-])" + Pattern.quote(word) + "(?![\\w-])");
        return files.stream().anyMatch(file -> alone.matcher(file).find());
    }

    private static Stream<String> literals(String file) {
        return LITERAL.matcher(file).results().map((MatchResult found) -> found.group(1));
    }
}
