package cn.rongjiu.security;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The name shown on top of every page; templates read it as {@code @signedInName}. */
@Component
public class SignedInName {

    private final Accounts accounts;

    SignedInName(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Null when nobody is signed in. */
    public String text() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.getPrincipal() instanceof SignedIn person ? accounts.name(person.id()) : null;
    }
}
