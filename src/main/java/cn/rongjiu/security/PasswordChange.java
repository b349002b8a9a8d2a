package cn.rongjiu.security;

import cn.rongjiu.engine.Sentences;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.PasswordPolicy;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyDigitRuleImpl;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyLengthRuleImpl;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyLowerCaseRuleImpl;
import org.camunda.bpm.engine.impl.identity.PasswordPolicySpecialCharacterRuleImpl;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyUpperCaseRuleImpl;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyUserDataRuleImpl;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.springframework.stereotype.Service;

/** Changes a password after the old one was given and the engine's password policy is met. */
@Service
class PasswordChange {

    private final IdentityService identity;
    private final ProcessEngineConfigurationImpl configuration;
    private final Accounts accounts;

    PasswordChange(IdentityService identity, ProcessEngineConfigurationImpl configuration, Accounts accounts) {
        this.identity = identity;
        this.configuration = configuration;
        this.accounts = accounts;
    }

    SignedIn of(String id, String old, String wanted, String repeated) {
        return accounts.unchecked(() -> {
            UserEntity user = accounts.find(id).orElseThrow(() -> new IllegalStateException("no user " + id));
            check(user, old, wanted, repeated);
            user.setPassword(wanted);
            identity.saveUser(user);
            return Accounts.principal(accounts.find(id).orElseThrow());
        });
    }

    private void check(UserEntity user, String old, String wanted, String repeated) {
        Sentences sentences = new Sentences();
        sentences.addIf(wanted.isBlank(), "newPassword", "请填写新密码。");
        sentences.addIf(wanted.equals(old), "newPassword", "新密码不能与原密码相同。");
        sentences.addIf(!wanted.equals(repeated), "repeated", "两次填写的新密码不一致。");
        String broken = brokenRules(user, wanted);
        sentences.addIf(!broken.isEmpty(), "newPassword", "新密码不符合要求：" + broken + "。");
        sentences.refuse();
        sentences.addIf(!identity.checkPassword(user.getId(), old), "oldPassword", "原密码不正确；如多次输错，账号会暂时锁定。");
        sentences.refuse();
    }

    private String brokenRules(UserEntity user, String wanted) {
        if (!configuration.isEnablePasswordPolicy()) {
            return "";
        }
        PasswordPolicy policy = configuration.getPasswordPolicy();
        return identity.checkPasswordAgainstPolicy(policy, wanted, user).getViolatedRules().stream()
                .map(PasswordChange::demand)
                .collect(Collectors.joining("、"));
    }

    private static String demand(PasswordPolicyRule rule) {
        return switch (rule.getPlaceholder()) {
            case PasswordPolicyUserDataRuleImpl.PLACEHOLDER -> "不得包含姓名、账号或邮箱";
            case PasswordPolicyLengthRuleImpl.PLACEHOLDER ->
                "不少于" + rule.getParameters().get("minLength") + "位";
            case PasswordPolicyLowerCaseRuleImpl.PLACEHOLDER -> "须含小写字母";
            case PasswordPolicyUpperCaseRuleImpl.PLACEHOLDER -> "须含大写字母";
            case PasswordPolicyDigitRuleImpl.PLACEHOLDER -> "须含数字";
            case PasswordPolicySpecialCharacterRuleImpl.PLACEHOLDER -> "须含特殊字符";
            default -> "须符合本单位的密码要求";
        };
    }
}
