package cn.rongjiu.security;

import jakarta.servlet.DispatcherType;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Which path asks for which group; whatever is not named asks for a sign-in. */
final class Access {

    private static final String[] OPEN = {
        "/public/**",
        "/login",
        "/error",
        "/rongjiu.css",
        "/one-door.js",
        "/favicon.ico",
        "/actuator/health/**",
        "/camunda/lib/**",
        "/camunda/assets/**",
        "/camunda/favicon.ico"
    };

    private Access() {}

    static void rules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll()
                .requestMatchers(paths(OPEN))
                .permitAll()
                .requestMatchers(paths("/engine-rest/**", "/camunda/api/engine/**"))
                .access(Door::decide)
                .requestMatchers(paths("/camunda/api/cockpit/**", "/camunda/app/cockpit/**"))
                .hasAnyAuthority(Groups.ADMIN, Groups.SUPERVISOR, Groups.DESIGNER)
                .requestMatchers(path(HttpMethod.GET, "/camunda/api/admin/auth/user/{engine}"))
                .authenticated()
                .requestMatchers(path(HttpMethod.POST, "/camunda/api/admin/auth/user/{engine}/logout"))
                .authenticated()
                .requestMatchers(paths("/camunda/api/admin/auth/**"))
                .denyAll()
                .requestMatchers(paths("/camunda/api/admin/**", "/camunda/app/admin/**"))
                .hasAuthority(Groups.ADMIN)
                .requestMatchers(paths("/actuator/**"))
                .hasAnyAuthority(Groups.ADMIN, Groups.SUPERVISOR)
                .anyRequest()
                .authenticated();
    }

    static RequestMatcher path(HttpMethod method, String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(method, pattern);
    }

    static RequestMatcher[] paths(String... patterns) {
        return Stream.of(patterns)
                .map(PathPatternRequestMatcher.withDefaults()::matcher)
                .toArray(RequestMatcher[]::new);
    }
}
