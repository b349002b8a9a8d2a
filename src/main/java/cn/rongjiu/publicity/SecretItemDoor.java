package cn.rongjiu.publicity;

import cn.rongjiu.authority.Authority;
import cn.rongjiu.authority.ReadRights;
import cn.rongjiu.authority.Reading;
import cn.rongjiu.casefile.Custody;
import cn.rongjiu.engine.Actor;
import cn.rongjiu.engine.Refusal;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who may report a state secret in a case, and who may find that it is none (E13); one door for programs and pages. */
@Component
class SecretItemDoor {

    private static final String SECRECY = "secrecy";
    private static final Set<String> ORDINARY = Set.of("NONE", "WORK_SECRET");
    private static final int LONGEST_REASON = 500;

    private final SecretItems items;
    private final ReadRights rights;
    private final Authority authority;
    private final Actor actor;

    SecretItemDoor(SecretItems items, ReadRights rights, Authority authority, Actor actor) {
        this.items = items;
        this.rights = rights;
        this.authority = authority;
        this.actor = actor;
    }

    boolean mayReport(String number) {
        Reading reading = rights.mayRead(actor.id(), actor.groups(), number);
        return mayClear(number) || !reading.isNone() && !reading.isOwn();
    }

    /** The secrecy officer, unless he is recused. */
    boolean mayClear(String number) {
        return actor.groups().contains(SECRECY) && !authority.isExcluded(actor.id(), number);
    }

    void report(String number, Map<String, ?> sent) {
        if (!mayReport(number)) {
            throw Refusal.forbidden("只有办理、督办本案的人员和保密审查员可以报告；您发现涉密内容的，请立即当面或者电话告知受理机关，不要转发、截屏。");
        }
        items.report(number, Custody.of(sent), actor.id());
    }

    void clear(String number, Map<String, ?> sent) {
        if (!mayClear(number)) {
            throw Refusal.forbidden("只有保密审查员可以恢复办理，回避的除外；请先由保密行政管理部门确定是否属于国家秘密。");
        }
        String reason = sent.get("reason") instanceof String written ? written.strip() : "";
        if (!(sent.get("level") instanceof String level) || !ORDINARY.contains(level)) {
            throw Refusal.ofFields(Map.of("level", "密级 level 只能写 NONE（不涉密）或 WORK_SECRET（工作秘密）；属于国家秘密的不得恢复。"));
        }
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw Refusal.ofFields(Map.of("reason", "理由 reason 必填，最多 " + LONGEST_REASON + " 字，请写明由哪个机关何时确定不属于国家秘密。"));
        }
        items.clear(number, level, reason);
    }
}
