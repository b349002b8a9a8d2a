package cn.rongjiu.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.springframework.security.web.firewall.FirewalledRequest;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.stereotype.Component;

/**
 * Refuses paths written in two ways. Beyond Spring's tricks ({@code //}, {@code ;}, {@code ..}): letters and digits
 * in percent notation, because Camunda's own filters compare the raw path and the servlets the decoded one.
 */
@Component
final class Firewall extends StrictHttpFirewall {

    private static final Pattern DISGUISED =
            Pattern.compile("%(?:2[dDeE]|3\\d|[46][1-9a-fA-F]|[57][\\daA]|5[fF]|7[eE])");

    @Override
    public FirewalledRequest getFirewalledRequest(HttpServletRequest request) {
        if (DISGUISED.matcher(request.getRequestURI()).find()) {
            throw new RequestRejectedException("path in percent notation");
        }
        return super.getFirewalledRequest(request);
    }
}
