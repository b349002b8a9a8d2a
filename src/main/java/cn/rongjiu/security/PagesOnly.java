package cn.rongjiu.security;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** Remembers the page somebody wanted before signing in; never a call by a program or a script. */
final class PagesOnly extends HttpSessionRequestCache {

    PagesOnly() {
        setMatchingRequestParameterName(null);
        setRequestMatcher(PagesOnly::isPage);
    }

    private static boolean isPage(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return "GET".equals(request.getMethod())
                && !Paths.isApi(request)
                && accept != null
                && accept.contains("text/html");
    }
}
