package cn.rongjiu.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** One file of the folder {@code bpmn/}. */
record Diagram(Path file, BpmnModelInstance model) {

    static final Path FOLDER = Path.of("bpmn");

    static Diagram read(Path file) {
        return new Diagram(file, Bpmn.readModelFromFile(file.toFile()));
    }

    static List<Diagram> all() {
        return files(FOLDER, ".bpmn").stream().map(Diagram::read).toList();
    }

    static List<Path> files(Path folder, String ending) {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The process key a file stands for. */
    String key() {
        return file.getFileName().toString().replace(".bpmn", "");
    }

    Process process() {
        return each(Process.class).findFirst().orElseThrow();
    }

    <T extends ModelElementInstance> Stream<T> each(Class<T> type) {
        Collection<T> elements = model.getModelElementsByType(type);
        return elements.stream();
    }

    Stream<FlowNode> nodes() {
        return each(FlowNode.class);
    }

    /** A finding as a designer reads it: where, what, and how to repair it. */
    String finding(String elementId, String sentence) {
        return file.getFileName() + " · " + elementId + "：" + sentence;
    }
}
