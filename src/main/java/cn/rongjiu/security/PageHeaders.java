package cn.rongjiu.security;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.CacheControlConfig;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** What browsers are told about our pages; the webapps bring their own policy, the API browser needs inline styles. */
final class PageHeaders {

    private static final RequestMatcher FOREIGN =
            new OrRequestMatcher(Access.paths("/camunda/**", "/swagger-ui/**", "/swagger-ui.html"));
    private static final RequestMatcher STATIC = new OrRequestMatcher(
            Access.paths("/rongjiu.css", "/one-door.js", "/camunda/lib/**", "/camunda/assets/**", "/camunda/app/**"));

    private PageHeaders() {}

    static void rules(HeadersConfigurer<HttpSecurity> headers) {
        headers.cacheControl(CacheControlConfig::disable)
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        new NegatedRequestMatcher(STATIC), new CacheControlHeadersWriter()))
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        new NegatedRequestMatcher(FOREIGN),
                        new ContentSecurityPolicyHeaderWriter("default-src 'self'; img-src 'self' data:;"
                                + " object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'")))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN));
    }
}
