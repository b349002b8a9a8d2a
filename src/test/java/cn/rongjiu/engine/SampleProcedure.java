package cn.rongjiu.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A copy of the sample procedure that a test may change. */
record SampleProcedure(Path folder) {

    static final Path NO_HOME = Path.of("target/no-such-home");

    static SampleProcedure copiedTo(Path folder) throws IOException {
        Path samples = Path.of("src/test/resources/samples/procedure");
        try (Stream<Path> files = Files.walk(samples)) {
            for (Path file : files.toList()) {
                Path copy = folder.resolve(samples.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
        return new SampleProcedure(folder);
    }

    ProcedureFiles files() {
        return new ProcedureFiles(NO_HOME.toString(), "file:" + folder + "/");
    }

    ProcedureFiles filesUnder(Path home) {
        return new ProcedureFiles(home.toString(), "file:" + folder + "/");
    }

    void change(String file, String from, String to) throws IOException {
        String text = Files.readString(folder.resolve(file));
        if (!text.contains(from)) {
            throw new IllegalArgumentException(file + " does not hold " + from);
        }
        Files.writeString(folder.resolve(file), text.replace(from, to));
    }

    void delete(String file) throws IOException {
        Files.delete(folder.resolve(file));
    }
}
