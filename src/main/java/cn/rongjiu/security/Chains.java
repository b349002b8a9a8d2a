package cn.rongjiu.security;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.firewall.HttpStatusRequestRejectedHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The three roads into the house: the one that is closed, the one without a session, the one with. */
@Configuration(proxyBeanMethods = false)
class Chains {

    private static final RequestMatcher WEBAPPS = Access.paths("/camunda/**")[0];
    private static final RequestMatcher SETUP =
            new OrRequestMatcher(Access.paths("/camunda/api/admin/setup/**", "/camunda/app/admin/{engine}/setup/**"));
    private static final RequestMatcher STATELESS = new AndRequestMatcher(
            request -> request.getHeader("Authorization") != null, new NegatedRequestMatcher(WEBAPPS));

    private final Answers answers;
    private final Accounts accounts;

    Chains(Answers answers, Accounts accounts) {
        this.answers = answers;
        this.accounts = accounts;
    }

    /** Whoever finds the set-up of a first administrator open makes himself administrator. */
    @Bean
    @Order(1)
    SecurityFilterChain closed(HttpSecurity http) throws Exception {
        return http.securityMatcher(SETUP)
                .authorizeHttpRequests(requests -> requests.anyRequest().denyAll())
                .csrf(AbstractHttpConfigurer::disable)
                .exceptionHandling(no -> no.authenticationEntryPoint((request, response, reason) ->
                        answers.problem(response, new Verdict(403, Verdict.sentence(403)))))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain stateless(HttpSecurity http, IdentityService identity) throws Exception {
        return common(http.securityMatcher(STATELESS), identity)
                .csrf(AbstractHttpConfigurer::disable)
                .httpBasic(basic -> basic.authenticationEntryPoint(answers::notRecognised))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .exceptionHandling(no ->
                        no.authenticationEntryPoint(answers::notRecognised).accessDeniedHandler(answers::denied))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain session(HttpSecurity http, IdentityService identity, ProcessEngine engine) throws Exception {
        return common(http, identity)
                .csrf(csrf -> csrf.csrfTokenRepository(cookie())
                        .csrfTokenRequestHandler(new CsrfTokens())
                        .ignoringRequestMatchers(WEBAPPS))
                .formLogin(form -> form.loginPage("/login").failureUrl("/login?error"))
                .logout(logout -> logout.logoutSuccessUrl("/login?logout"))
                .requestCache(cache -> cache.requestCache(new PagesOnly()))
                .exceptionHandling(
                        no -> no.authenticationEntryPoint(answers::notSignedIn).accessDeniedHandler(answers::denied))
                .addFilterBefore(new StillThere(accounts), AnonymousAuthenticationFilter.class)
                .addFilterAfter(new CamundaLogout(), AuthorizationFilter.class)
                .addFilterAfter(new WebappIdentity(engine), AuthorizationFilter.class)
                .build();
    }

    @Bean
    RequestRejectedHandler rejected() {
        return new HttpStatusRequestRejectedHandler(400);
    }

    private HttpSecurity common(HttpSecurity http, IdentityService identity) throws Exception {
        return http.authorizeHttpRequests(Access::rules)
                .headers(PageHeaders::rules)
                .addFilterAfter(new ExpressionWall(answers), AuthorizationFilter.class)
                .addFilterAfter(new EngineIdentity(identity), ExpressionWall.class);
    }

    private static CookieCsrfTokenRepository cookie() {
        CookieCsrfTokenRepository cookie = CookieCsrfTokenRepository.withHttpOnlyFalse();
        cookie.setCookieName("RJ-CSRF");
        cookie.setCookiePath("/");
        cookie.setCookieCustomizer(c -> c.sameSite("Lax"));
        return cookie;
    }
}
