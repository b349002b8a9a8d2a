package cn.rongjiu.publicity;

import cn.rongjiu.authority.Authority;
import cn.rongjiu.engine.Actor;
import cn.rongjiu.engine.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes a published notice down (P7). */
@RestController
@RequestMapping("/api/cases/{number}/notices/{id}/withdrawal")
@Tag(name = "publicity")
class WithdrawalApi {

    private static final List<String> MAY_WITHDRAW = List.of("secrecy", "discipline-leader");
    private static final int LONGEST_REASON = 500;

    private final Publications publications;
    private final Withdrawals withdrawals;
    private final Authority authority;
    private final Actor actor;

    WithdrawalApi(Publications publications, Withdrawals withdrawals, Authority authority, Actor actor) {
        this.publications = publications;
        this.withdrawals = withdrawals;
        this.authority = authority;
        this.actor = actor;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Withdraws a notice: {reason}; secrecy, discipline-leader, or intake who prepared it",
            description = "The page keeps a tombstone with the reason; the case goes on with a new notice."
                    + " 409 when it is not on notice any longer")
    void withdraw(@PathVariable String number, @PathVariable String id, @RequestBody Map<String, Object> sent) {
        Publication notice = publications
                .find(id)
                .filter(found -> found.caseNumber().equals(number))
                .filter(this::mayWithdraw)
                .orElseThrow(() -> Refusal.forbidden("没有这个公示，或者您不能撤回；保密审查员、负责人和拟定公示的受理人员可以撤回。"));
        withdrawals.withdraw(notice, reason(sent), actor.id());
    }

    private boolean mayWithdraw(Publication notice) {
        boolean entitled = actor.groups().stream().anyMatch(MAY_WITHDRAW::contains)
                || actor.id().equals(notice.preparedBy());
        return entitled && !authority.isExcluded(actor.id(), notice.caseNumber());
    }

    private static String reason(Map<String, ?> sent) {
        String reason = sent.get("reason") instanceof String written ? written.strip() : "";
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw Refusal.ofFields(Map.of("reason", "撤回理由 reason 必填，最多 " + LONGEST_REASON + " 字，会留在公示页上。"));
        }
        return reason;
    }
}
