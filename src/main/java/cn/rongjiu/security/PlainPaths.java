package cn.rongjiu.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a path that can be read in two ways, before any filter reads it: Camunda's filters compare the raw path and
 * redirect to it, the servlets are found by the decoded one. What Spring's firewall refuses besides, it still does.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PlainPaths extends OncePerRequestFilter {

    /** Doubled slashes, parameters in a path, and letters, digits, dots or slashes in percent notation. */
    private static final Pattern DISGUISED =
            Pattern.compile("//|;|/\\.\\.?(?:/|$)|%(?:2[dDeEfF]|3\\d|[46][1-9a-fA-F]|[57][\\daA]|5[cCfF]|7[eE])");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (DISGUISED.matcher(request.getRequestURI()).find()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        chain.doFilter(request, response);
    }
}
