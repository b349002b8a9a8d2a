package cn.rongjiu.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.rest.impl.CamundaRestResources;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@House
class SmokeTest {

    private static final Set<String> OPEN =
            Set.of("GET /login", "GET /public/whoami", "GET /public/notices", "GET /public/notices/{id}");

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Test
    void every_page_and_every_interface_asks_for_a_sign_in() {
        List<String> open = new ArrayList<>();
        mappings.getHandlerMethods().keySet().forEach(info -> info.getPatternValues()
                .forEach(pattern -> (info.getMethodsCondition().getMethods().isEmpty()
                                ? Stream.of("GET", "POST")
                                : info.getMethodsCondition().getMethods().stream()
                                        .map(Enum::name))
                        .map(method -> method + " " + pattern)
                        .filter(this::isOpen)
                        .forEach(open::add)));
        assertThat(open)
                .isSubsetOf(Stream.concat(OPEN.stream(), Stream.of("GET /error", "POST /error"))
                        .toList());
        assertThat(open).containsAll(OPEN);
    }

    @Test
    void every_path_of_the_engine_asks_for_a_sign_in() {
        Set<String> calls = new TreeSet<>();
        CamundaRestResources.getResourceClasses().forEach(type -> walk(type, "", calls, 0));
        assertThat(calls).hasSizeGreaterThan(300);

        assertThat(calls.stream()
                        .map(call -> call.replace(" ", " /engine-rest"))
                        .filter(this::isOpen))
                .isEmpty();
        assertThat(calls.stream()
                        .filter(call -> !call.contains(" /engine"))
                        .map(call -> call.replace(" ", " /camunda/api/engine/engine/default"))
                        .filter(this::isOpen))
                .isEmpty();
    }

    private boolean isOpen(String call) {
        String[] parts = call.split(" ");
        Visitor nobody = new Visitor(port);
        var answer = nobody.send(nobody.to(parts[1].replaceAll("\\{[^/]*}", "x").replace("*", "x"))
                .method(parts[0], BodyPublishers.noBody()));
        return !(Set.of(401, 403).contains(answer.statusCode())
                || nobody.location(answer).equals("/login"));
    }

    private static void walk(Class<?> type, String at, Set<String> calls, int depth) {
        Path root = type.getAnnotation(Path.class);
        String here = root == null ? at : join(at, root.value());
        for (Method method : type.getMethods()) {
            Path path = method.getAnnotation(Path.class);
            String there = path == null ? here : join(here, path.value());
            Stream.of(method.getAnnotations())
                    .map(Annotation::annotationType)
                    .filter(annotation -> annotation.isAnnotationPresent(HttpMethod.class))
                    .forEach(annotation ->
                            calls.add(annotation.getAnnotation(HttpMethod.class).value() + " " + there));
            if (path != null && method.getReturnType().isInterface() && depth < 4) {
                walk(method.getReturnType(), there, calls, depth + 1);
            }
        }
    }

    private static String join(String left, String right) {
        String path = right.replaceAll("\\{([^:}/ ]+)\\s*:[^/]*}", "{$1}");
        return left + (path.isEmpty() || path.startsWith("/") ? "" : "/") + path;
    }
}
