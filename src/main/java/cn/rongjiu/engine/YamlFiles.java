package cn.rongjiu.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** The YAML files a start may read, to find the one at fault: the parser's exception knows the line, not the file. */
class YamlFiles {

    private static final String[] PLACES = {"file:./*.yaml", "file:./config/**/*.yaml", "classpath*:config/**/*.yaml"};

    private final PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();

    Optional<String> withFault(MarkedYAMLException fault) {
        return Arrays.stream(PLACES)
                .flatMap(this::files)
                .filter(file -> isSame(fault, file))
                .findFirst()
                .map(Resource::getDescription);
    }

    private Stream<Resource> files(String place) {
        try {
            return Arrays.stream(resolver.getResources(place));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isSame(MarkedYAMLException fault, Resource file) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try (InputStream in = file.getInputStream()) {
            new Yaml(new SafeConstructor(options)).loadAll(in).forEach(document -> {});
            return false;
        } catch (MarkedYAMLException e) {
            return e.getProblemMark() != null
                    && fault.getProblemMark() != null
                    && e.getProblemMark().getLine() == fault.getProblemMark().getLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
