package cn.rongjiu.start;

import cn.rongjiu.security.FilledForm;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The same as {@link WithdrawalDoor} for the form on the pages. */
@Controller
class WithdrawalPage {

    private final WithdrawApplication application;

    WithdrawalPage(WithdrawApplication application) {
        this.application = application;
    }

    @PostMapping("/cases/{number}/withdrawals")
    String withdraw(@PathVariable String number, @RequestParam Map<String, String> sent, RedirectAttributes back) {
        return FilledForm.of(WithdrawalPetition.ADDRESS, number, sent).send(back, typed -> "申请已经撤回，确认书文号：%s。"
                .formatted(application
                        .withdraw(number, WithdrawalRequest.of(typed))
                        .documentNumber()));
    }
}
