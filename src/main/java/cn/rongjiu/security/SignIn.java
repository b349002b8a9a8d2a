package cn.rongjiu.security;

import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Checks user name and password against the engine's accounts, which count the failures and lock. */
@Component
class SignIn implements AuthenticationProvider {

    static final String WRONG = "账号或密码不正确，请重新输入。";
    static final String LOCKED = "该账号因多次输错密码已被锁定，请联系系统管理员解锁。";

    private final IdentityService identity;
    private final Accounts accounts;
    private final int maxAttempts;

    SignIn(IdentityService identity, Accounts accounts, ProcessEngineConfigurationImpl configuration) {
        this.identity = identity;
        this.accounts = accounts;
        this.maxAttempts = configuration.getLoginMaxAttempts();
    }

    @Override
    public Authentication authenticate(Authentication request) {
        String id = request.getName();
        Optional<UserEntity> account = accounts.find(id);
        account.ifPresent(this::refuseLocked);
        if (!accounts.unchecked(() -> identity.checkPassword(id, String.valueOf(request.getCredentials())))) {
            throw new BadCredentialsException(WRONG);
        }
        UserEntity user = account.orElseThrow(() -> new BadCredentialsException(WRONG));
        return UsernamePasswordAuthenticationToken.authenticated(
                Accounts.principal(user), null, accounts.groups(user.getId()));
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }

    private void refuseLocked(UserEntity user) {
        if (user.getAttempts() >= maxAttempts) {
            throw new LockedException(LOCKED);
        }
        Date until = user.getLockExpirationTime();
        Date now = ClockUtil.getCurrentTime();
        if (until != null && until.after(now)) {
            long seconds = (until.getTime() - now.getTime() + 999) / 1000;
            throw new LockedException("密码输错后需稍等，请 " + seconds + " 秒后再试。");
        }
    }
}
