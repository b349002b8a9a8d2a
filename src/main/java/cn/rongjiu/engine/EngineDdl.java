package cn.rongjiu.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** The statements by which the engine's own jar creates its tables. */
record EngineDdl(String text) {

    private static final List<String> PARTS = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");
    private static final Pattern TABLE = Pattern.compile("create table (\\w+)");
    private static final Pattern CASCADE_ON_ITSELF =
            Pattern.compile("alter table ACT_RU_INCIDENT\\s+add constraint \\w+\\s+foreign key \\(\\w+\\)"
                    + "\\s+references ACT_RU_INCIDENT \\(ID_\\) on delete cascade on update cascade;");
    private static final Pattern VERSION =
            Pattern.compile("ACT_GE_SCHEMA_LOG\\s+values \\('0', CURRENT_TIMESTAMP, '([^']+)'");

    static EngineDdl forH2() {
        return new EngineDdl(read("h2"));
    }

    /**
     * The engine's utf8 knows no character beyond the basic plane, so 𠮷 in a name would break the step. And MySQL 9
     * refuses to delete a row of a table that cascades onto itself twice (error 6575), so an incident could never be
     * resolved; the engine deletes the incidents of an incident itself and does without these two keys.
     */
    static EngineDdl forMySql() {
        String converted = CASCADE_ON_ITSELF
                .matcher(read("mysql"))
                .replaceAll("")
                .replace("DEFAULT CHARSET=utf8 COLLATE utf8_bin", "DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin");
        if (Pattern.compile("utf8(?!mb4)").matcher(converted).find()) {
            throw new IllegalStateException("the engine's MySQL script names a character set in an unknown way");
        }
        return new EngineDdl(converted);
    }

    /** Split as the engine itself does: a statement ends with a semicolon at the end of a line. */
    List<String> statements() {
        String withoutComments = text.lines()
                .map(String::strip)
                .filter(line -> !line.startsWith("--"))
                .collect(Collectors.joining("\n"));
        return Pattern.compile(";(\n|$)")
                .splitAsStream(withoutComments)
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    List<String> tables() {
        return TABLE.matcher(text).results().map(match -> match.group(1)).toList();
    }

    String version() {
        Matcher version = VERSION.matcher(text);
        if (!version.find()) {
            throw new IllegalStateException("the engine's script does not tell its version");
        }
        return version.group(1);
    }

    private static String read(String database) {
        return PARTS.stream().map(part -> read(database, part)).collect(Collectors.joining("\n"));
    }

    private static String read(String database, String part) {
        try {
            return new ClassPathResource(
                            "org/camunda/bpm/engine/db/create/activiti." + database + ".create." + part + ".sql")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
