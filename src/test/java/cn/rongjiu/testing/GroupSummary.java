package cn.rongjiu.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.slf4j.LoggerFactory;

/** Tells at the end of a run which group ran and why another did not; {@code .ci/run} reads the file. */
class GroupSummary implements CloseableResource {

    static final Path FILE = Path.of("target/test-groups.txt");

    private final Map<TestGroup, Integer> ran = new EnumMap<>(TestGroup.class);
    private final Set<TestGroup> skipped = EnumSet.noneOf(TestGroup.class);

    synchronized void ran(TestGroup group) {
        ran.merge(group, 1, Integer::sum);
    }

    synchronized void skipped(TestGroup group) {
        skipped.add(group);
    }

    synchronized String line(TestGroup group) {
        if (skipped.contains(group)) {
            return group.tag() + ": skipped, " + group.lack().orElse("");
        }
        return group.tag() + ": " + ran.getOrDefault(group, 0) + " ran";
    }

    @Override
    public void close() throws IOException {
        String lines = Arrays.stream(TestGroup.values()).map(this::line).collect(Collectors.joining("\n"));
        Files.writeString(FILE, lines + "\n");
        LoggerFactory.getLogger(GroupSummary.class).info("test groups: {}", lines.replace("\n", " | "));
    }
}
