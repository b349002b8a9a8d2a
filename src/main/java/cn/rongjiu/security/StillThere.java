package cn.rongjiu.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks at every request whether the person of the session is still who he was at sign-in: an account deleted or with
 * another password ends the session, a group left or joined counts at once.
 */
final class StillThere extends OncePerRequestFilter {

    private final Accounts accounts;

    StillThere(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        if (known != null && known.getPrincipal() instanceof SignedIn person) {
            Authentication now = accounts.find(person.id())
                    .map(Accounts::principal)
                    .filter(person::equals)
                    .map(this::authenticated)
                    .orElse(null);
            if (now == null) {
                end(request.getSession(false));
            }
            SecurityContextHolder.setContext(new SecurityContextImpl(now));
        }
        chain.doFilter(request, response);
    }

    private Authentication authenticated(SignedIn person) {
        return UsernamePasswordAuthenticationToken.authenticated(person, null, accounts.groups(person.id()));
    }

    private static void end(HttpSession session) {
        if (session != null) {
            session.invalidate();
        }
    }
}
