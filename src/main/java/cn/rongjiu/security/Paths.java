package cn.rongjiu.security;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;

/** Where a request goes, decoded as the servlets see it. */
final class Paths {

    private Paths() {}

    static String of(HttpServletRequest request) {
        String info = request.getPathInfo();
        return request.getServletPath() + (info == null ? "" : info);
    }

    /** Whether a program asks, who is answered by a status and JSON, or a person, who is shown a page. */
    static boolean isApi(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = failed == null ? of(request) : failed.toString();
        return Stream.of("/api", "/engine-rest", "/camunda/api", "/v3", "/actuator")
                .anyMatch(root -> path.equals(root) || path.startsWith(root + "/"));
    }
}
