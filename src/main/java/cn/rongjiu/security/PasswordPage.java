package cn.rongjiu.security;

import cn.rongjiu.engine.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a person changes his own password. */
@Controller
class PasswordPage {

    private final PasswordChange change;
    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    PasswordPage(PasswordChange change) {
        this.change = change;
    }

    @GetMapping("/password")
    String show() {
        return "password";
    }

    @PostMapping("/password")
    String save(
            Principal who,
            @RequestParam(defaultValue = "") String oldPassword,
            @RequestParam(defaultValue = "") String newPassword,
            @RequestParam(defaultValue = "") String repeated,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        try {
            keepSignedIn(change.of(who.getName(), oldPassword, newPassword, repeated), request, response);
            model.addAttribute("notice", "密码已修改。您在其他设备上的登录已失效。");
        } catch (Refusal refusal) {
            model.addAttribute("errors", refusal.fields());
            response.setStatus(HttpStatus.BAD_REQUEST.value());
        }
        return "password";
    }

    /** Only this session learns the mark of the new password; all others end with their next request. */
    private void keepSignedIn(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
        request.changeSessionId();
        SecurityContext context = new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                person,
                null,
                SecurityContextHolder.getContext().getAuthentication().getAuthorities()));
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
    }
}
