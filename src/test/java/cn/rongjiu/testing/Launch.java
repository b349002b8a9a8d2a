package cn.rongjiu.testing;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * A start of the whole application in a process of its own, as an operator would see it.
 *
 * @param exitCode what the process said at its end; not 0 too when it was up and has been stopped
 */
public record Launch(String output, int exitCode) {

    private static final String UP = "Started Rongjiu in";

    /** Starts in this folder, waits until it is up or has given up, and ends it. */
    public static Launch in(Path folder, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Duser.timezone=Asia/Shanghai",
                "-cp",
                classPath(),
                "cn.rongjiu.Rongjiu"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("RONGJIU_") || name.startsWith("SPRING_"));
        builder.environment().putAll(environment);
        return watch(builder.start());
    }

    public boolean isUp() {
        return output.contains(UP);
    }

    /** Without the classes of the tests: an operator has none. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Launch watch(Process process) throws IOException, InterruptedException {
        CompletableFuture.delayedExecutor(180, TimeUnit.SECONDS).execute(process::destroyForcibly);
        StringBuilder output = new StringBuilder();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                output.append(line).append('\n');
                if (line.contains(UP)) {
                    process.toHandle().destroy(); // Process.destroy would close the output too
                }
            }
        }
        return new Launch(output.toString(), process.waitFor());
    }
}
