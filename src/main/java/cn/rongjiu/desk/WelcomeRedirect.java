package cn.rongjiu.desk;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * There is one front page, ours: the engine's Welcome application and the bare addresses that lead to it go there. A
 * filter, because the engine's own filters answer these addresses before any controller.
 */
@Configuration(proxyBeanMethods = false)
class WelcomeRedirect {

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> welcomeRedirectFilter() {
        var registration = new FilterRegistrationBean<OncePerRequestFilter>(new ToFrontPage());
        registration.addUrlPatterns(
                "/camunda",
                "/camunda/",
                "/camunda/app",
                "/camunda/app/",
                "/camunda/app/welcome/*",
                "/camunda-welcome/*");
        registration.setOrder(0);
        return registration;
    }

    private static final class ToFrontPage extends OncePerRequestFilter {

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException {
            response.sendRedirect(request.getContextPath() + "/");
        }
    }
}
