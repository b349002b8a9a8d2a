package cn.rongjiu.security;

import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.WebAttributes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The one place where people sign in. */
@Controller
class LoginPage {

    @GetMapping("/login")
    String show(
            Principal signedIn,
            @RequestParam(required = false) String error,
            @RequestParam(required = false) String logout,
            HttpSession session,
            Model model) {
        if (signedIn != null) {
            return "redirect:/";
        }
        model.addAttribute("error", error == null ? null : reason(session));
        model.addAttribute("notice", logout == null ? null : "您已安全退出。");
        return "login";
    }

    private static String reason(HttpSession session) {
        Object last = session.getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION);
        session.removeAttribute(WebAttributes.AUTHENTICATION_EXCEPTION);
        return last instanceof AuthenticationException refused ? refused.getMessage() : null;
    }
}
