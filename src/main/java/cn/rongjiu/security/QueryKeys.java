package cn.rongjiu.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** The keys of a query string; unlike the servlet's parameters they leave the body unread. */
final class QueryKeys {

    private QueryKeys() {}

    static Stream<String> of(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? Stream.empty() : Stream.of(query.split("&")).map(QueryKeys::key);
    }

    private static String key(String pair) {
        String raw = pair.split("=", 2)[0];
        try {
            return URLDecoder.decode(raw, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return raw;
        }
    }
}
