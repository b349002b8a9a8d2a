package cn.rongjiu.appeal;

import cn.rongjiu.authority.ChangingDuty;
import cn.rongjiu.authority.Role;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Review and appeal are the same steps at two levels: a member of the one may not act in the other (P10). */
@Component
class PanelDuty implements ChangingDuty {

    private static final Set<String> STEPS = Set.of("admitAppeal", "commissionEvaluation", "decideAppeal");

    private final Appeals appeals;

    PanelDuty(Appeals appeals) {
        this.appeals = appeals;
    }

    @Override
    public Optional<Role> roleNow(String taskKey, String caseNumber, String personId) {
        return STEPS.contains(taskKey)
                ? appeals.newest(caseNumber, personId)
                        .map(appeal -> appeal.level().role())
                : Optional.empty();
    }
}
