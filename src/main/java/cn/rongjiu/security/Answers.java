package cn.rongjiu.security;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** How a filter says no: programs read problem+json, people a page; both in Chinese. */
@Component
class Answers {

    private final ObjectMapper json;
    private final LoginUrlAuthenticationEntryPoint login = new LoginUrlAuthenticationEntryPoint("/login");

    Answers(ObjectMapper json) {
        this.json = json;
    }

    /** Not signed in: a program gets 401 without a browser challenge, a person the sign-in page. */
    void notSignedIn(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException, ServletException {
        if (Paths.isApi(request)) {
            problem(response, new Verdict(401, Verdict.sentence(401)));
        } else {
            login.commence(request, response, reason);
        }
    }

    /** A wrong or locked account in an {@code Authorization} header. */
    void notRecognised(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        boolean ours = SignIn.WRONG.equals(reason.getMessage()) || reason instanceof LockedException;
        problem(response, new Verdict(401, ours ? reason.getMessage() : Verdict.sentence(401)));
    }

    void denied(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        if (!Paths.isApi(request)) {
            response.sendError(403);
            return;
        }
        boolean stale = reason instanceof CsrfException;
        problem(response, new Verdict(403, stale ? "页面已过期或请求来源不明，请刷新页面后重试。" : Verdict.sentence(403)));
    }

    void problem(HttpServletResponse response, Verdict verdict) throws IOException {
        response.setStatus(verdict.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        json.writeValue(response.getOutputStream(), verdict.problem());
    }
}
