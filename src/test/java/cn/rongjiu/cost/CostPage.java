package cn.rongjiu.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The tables of {@code src/docs/cost.md}, one a database, each between two marks; the words around them are ours. */
final class CostPage {

    private static final Path PAGE = Path.of("src/docs/cost.md");
    private static final String HOW =
            """
            what a case costs on %s has changed. %s tells every statement. If the change is meant, run
              ./mvnw test -Dtest='Cost*Test' -Dcost=write
            (with the MySQL of the tests, see the developer's handbook), say in the commit why, and read the page again""";

    private CostPage() {}

    /** Writes the table with {@code -Dcost=write}, else compares it. */
    static void agrees(String database, String table, String statements) {
        write(told(database), statements);
        if ("write".equals(System.getProperty("cost"))) {
            write(PAGE, renewed(read(PAGE), database, table));
        }
        compare(read(PAGE), database, table);
    }

    static void compare(String page, String database, String table) {
        assertThat(page).as(HOW, database, told(database)).contains(begin(database) + table + end(database));
    }

    static String renewed(String page, String database, String table) {
        int from = page.indexOf(begin(database)) + begin(database).length();
        int to = page.indexOf(end(database));
        assertThat(to).as("marks of %s", database).isGreaterThanOrEqualTo(from);
        return page.substring(0, from) + table + page.substring(to);
    }

    private static String begin(String database) {
        return "<!-- " + database + ": begin -->\n";
    }

    private static String end(String database) {
        return "\n<!-- " + database + ": end -->";
    }

    private static Path told(String database) {
        return Path.of("target", "cost-" + database + ".txt");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
