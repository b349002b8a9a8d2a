package cn.rongjiu.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Diagrams, forms and decision tables under names that do not depend on where they lie: {@code bpmn/x.bpmn},
 * {@code forms/x.form}, {@code decisions/x.dmn}. A file beside the jar replaces the one inside it.
 */
@Component
class ProcedureFiles {

    private static final Map<String, String> FOLDERS = Map.of(
            "bpmn/*.bpmn", "bpmn/",
            "forms/*.form", "forms/",
            "config/decisions/*.dmn", "decisions/");

    private final ResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
    private final String home;
    private final String carried;

    /**
     * @param home the folder whose bpmn/, forms/ and config/ override
     * @param carried where the application's own lie, as a prefix of resource patterns
     */
    ProcedureFiles(@Value("${rongjiu.home:.}") String home, @Value("${rongjiu.procedure:classpath*:}") String carried) {
        this.home = home;
        this.carried = carried;
    }

    /** Stable name → bytes. */
    SortedMap<String, byte[]> read() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        FOLDERS.forEach((pattern, folder) -> {
            add(files, "file:" + home + "/" + pattern, folder);
            add(files, carried + pattern, folder);
        });
        return files;
    }

    private void add(Map<String, byte[]> files, String pattern, String folder) {
        try {
            for (Resource file : resolver.getResources(pattern)) {
                files.putIfAbsent(folder + file.getFilename(), file.getContentAsByteArray());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + pattern, e);
        }
    }
}
