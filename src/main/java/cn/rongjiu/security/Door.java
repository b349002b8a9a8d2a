package cn.rongjiu.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** One allow-list for both roots of the engine's REST interface, {@code /engine-rest} and {@code /camunda/api/engine}. */
final class Door {

    private static final Pattern ROOT =
            Pattern.compile("^(?:/engine-rest|/camunda/api/engine)(?:/engine/[^/]+(?=/[^/]))?/?");

    private Door() {}

    static AuthorizationDecision decide(Supplier<Authentication> who, RequestAuthorizationContext context) {
        Authentication person = who.get();
        if (!(person.getPrincipal() instanceof SignedIn)) {
            return new AuthorizationDecision(false);
        }
        HttpServletRequest request = context.getRequest();
        Set<String> groups = AuthorityUtils.authorityListToSet(person.getAuthorities());
        return new AuthorizationDecision(admits(groups, request.getMethod(), Paths.of(request)));
    }

    static boolean admits(Set<String> groups, String method, String path) {
        String asked = ROOT.matcher(path).replaceFirst("");
        if (open(DoorRules.NOBODY, method, asked)) {
            return false;
        }
        return groups.contains(Groups.ADMIN)
                || open(DoorRules.EVERYBODY, method, asked)
                || groups.contains(Groups.DESIGNER) && open(DoorRules.READERS, method, asked)
                || groups.contains(Groups.SUPERVISOR)
                        && (open(DoorRules.READERS, method, asked) || open(DoorRules.SUPERVISOR, method, asked));
    }

    private static boolean open(List<Rule> rules, String method, String asked) {
        return rules.stream().anyMatch(rule -> rule.admits(method, asked));
    }
}
