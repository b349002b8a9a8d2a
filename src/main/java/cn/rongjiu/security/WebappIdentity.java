package cn.rongjiu.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives Tasklist, Cockpit and Admin the person who signed in at our door. Camunda's own container filter would know
 * him only on some of its paths and would keep groups he has left.
 */
final class WebappIdentity extends OncePerRequestFilter {

    private final ProcessEngine engine;

    WebappIdentity(ProcessEngine engine) {
        this.engine = engine;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getServletPath();
        return !path.startsWith("/camunda/app") && !path.startsWith("/camunda/api");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (who != null && who.getPrincipal() instanceof SignedIn) {
            introduce(who, request.getSession());
        }
        chain.doFilter(request, response);
    }

    private void introduce(Authentication who, HttpSession session) {
        Authentications shown = AuthenticationUtil.getAuthsFromSession(session);
        List<String> groups = EngineIdentity.groups(who);
        if (!(shown.getAuthenticationForProcessEngine(engine.getName()) instanceof UserAuthentication known)
                || !known.getIdentityId().equals(who.getName())
                || !known.getGroupIds().equals(groups)) {
            shown.addOrReplace(AuthenticationUtil.createAuthentication(engine, who.getName(), groups, List.of()));
        }
    }
}
