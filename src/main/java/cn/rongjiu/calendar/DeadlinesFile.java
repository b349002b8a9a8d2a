package cn.rongjiu.calendar;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.boot.env.OriginTrackedMapPropertySource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.origin.TextResourceOrigin;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.Resource;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** The deadlines' file as flat keys, each of which knows its line. */
final class DeadlinesFile {

    private final Resource file;
    private final OriginTrackedMapPropertySource values;
    private final Set<String> asked = new LinkedHashSet<>();

    DeadlinesFile(Resource file) {
        this.file = file;
        this.values = load(file);
    }

    /** The names directly under a key, in the order of the file. */
    Set<String> under(String prefix) {
        Set<String> names = new LinkedHashSet<>();
        for (String key : values.getPropertyNames()) {
            if (key.startsWith(prefix + ".")) {
                names.add(key.substring(prefix.length() + 1).split("\\.", 2)[0]);
            }
        }
        return names;
    }

    /** The value, null when the key is not set. */
    Object value(String key) {
        asked.add(key);
        Object value = values.getProperty(key);
        return "".equals(value) ? null : value;
    }

    <T> T required(String key, Class<T> type, Predicate<T> valid, String problem, String hint) {
        T value = optional(key, type, null, valid, problem, hint);
        if (value == null) {
            throw broken(key, "没有写", hint);
        }
        return value;
    }

    <T> T optional(String key, Class<T> type, T absent, Predicate<T> valid, String problem, String hint) {
        Object value = value(key);
        if (value == null) {
            return absent;
        }
        if (!type.isInstance(value) || !valid.test(type.cast(value))) {
            throw broken(key, "“" + value + "”" + problem, hint);
        }
        return type.cast(value);
    }

    /** Refuses keys that nobody asked for: they are misspelt, and silence would keep the default. */
    void refuseUnknownKeys() {
        for (String key : values.getPropertyNames()) {
            if (!asked.contains(key)) {
                throw broken(key, "没有这一项", "检查拼写，或删去这一项");
            }
        }
    }

    CalendarBroken broken(String key, String problem, String hint) {
        return new CalendarBroken(file.getDescription(), line(key), key, problem, hint);
    }

    private int line(String key) {
        return values.getOrigin(key) instanceof TextResourceOrigin origin && origin.getLocation() != null
                ? origin.getLocation().getLine() + 1
                : 0;
    }

    private static OriginTrackedMapPropertySource load(Resource file) {
        try {
            List<PropertySource<?>> documents = new YamlPropertySourceLoader().load("deadlines", file);
            return documents.isEmpty() || !(documents.get(0) instanceof OriginTrackedMapPropertySource first)
                    ? new OriginTrackedMapPropertySource("deadlines", Map.of())
                    : first;
        } catch (MarkedYAMLException notYaml) {
            int line = notYaml.getProblemMark() == null
                    ? 0
                    : notYaml.getProblemMark().getLine() + 1;
            throw unreadable(file, line, notYaml.getProblem());
        } catch (YAMLException | IOException notYaml) {
            throw unreadable(file, 0, notYaml.getMessage());
        }
    }

    private static CalendarBroken unreadable(Resource file, int line, String problem) {
        return new CalendarBroken(file.getDescription(), line, "", "不是可读的 YAML（" + problem + "）", "检查缩进、冒号后的空格和重复的项");
    }
}
