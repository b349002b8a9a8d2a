package cn.rongjiu.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;

/** Finds configuration where it may lie; a file beside the jar stands in for the one of the same name inside. */
record ConfigFiles(List<String> roots) {

    private static final ResourcePatternResolver RESOLVER = new PathMatchingResourcePatternResolver();

    /** The programme's own files, then what the office laid beside them. */
    static ConfigFiles ofTheOffice() {
        return new ConfigFiles(List.of("classpath:config/", "file:./config/"));
    }

    /** The files that match, by name; of two with one name the later root's. */
    Collection<Resource> all(String pattern) {
        Map<String, Resource> byName = new TreeMap<>();
        for (String root : roots) {
            for (Resource file : matches(root + pattern)) {
                if (file.exists()) {
                    byName.put(file.getFilename(), file);
                }
            }
        }
        return byName.values();
    }

    private static Resource[] matches(String location) {
        try {
            return RESOLVER.getResources(location);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot list " + location, unreadable);
        }
    }
}
