package cn.rongjiu.publicity;

import cn.rongjiu.authority.Authority;
import cn.rongjiu.authority.ReadRights;
import cn.rongjiu.authority.Reading;
import cn.rongjiu.casefile.Custody;
import cn.rongjiu.engine.Actor;
import cn.rongjiu.engine.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes the report that a state secret turned up in a case (E13), and the finding that it is none. */
@RestController
@RequestMapping("/api/cases/{number}/secret-items")
@Tag(name = "secrecy", description = "A state secret that turns up stops and isolates the case (E13).")
class SecretItemApi {

    private static final String SECRECY = "secrecy";
    private static final Set<String> ORDINARY = Set.of("NONE", "WORK_SECRET");
    private static final int LONGEST_REASON = 500;

    private final SecretItems items;
    private final ReadRights rights;
    private final Authority authority;
    private final Actor actor;

    SecretItemApi(SecretItems items, ReadRights rights, Authority authority, Actor actor) {
        this.items = items;
        this.rights = rights;
        this.authority = authority;
        this.actor = actor;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Stops and isolates the case: {level: TOP_SECRET | CONFIDENTIAL | SECRET, custodian}",
            description = "By whoever works on the case or watches over it, and by secrecy; a word of the content is"
                    + " refused. Notices are taken down, terms pause, nothing is shown any longer. 409 a second time")
    void report(@PathVariable String number, @RequestBody Map<String, Object> sent) {
        Reading reading = rights.mayRead(actor.id(), actor.groups(), number);
        if (!isSecrecyOfficer(number) && (reading.isNone() || reading.isOwn())) {
            throw Refusal.forbidden("只有办理、督办本案的人员和保密审查员可以报告；您发现涉密内容的，请立即当面或者电话告知受理机关，不要转发、截屏。");
        }
        items.report(number, Custody.of(sent), actor.id());
    }

    @PostMapping("/clearance")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Lets an isolated case go on: {level: NONE | WORK_SECRET, reason}; secrecy only",
            description = "Only where it was found to be no state secret. 409 when the case is not isolated")
    void clear(@PathVariable String number, @RequestBody Map<String, Object> sent) {
        if (!isSecrecyOfficer(number)) {
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

    private boolean isSecrecyOfficer(String number) {
        return actor.groups().contains(SECRECY) && !authority.isExcluded(actor.id(), number);
    }
}
