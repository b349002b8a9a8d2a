package cn.rongjiu.start;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The same as {@link WithdrawalDoor} for the form on a case page. */
@Controller
class WithdrawalPage {

    private final WithdrawApplication application;

    WithdrawalPage(WithdrawApplication application) {
        this.application = application;
    }

    @PostMapping("/cases/{number}/withdrawals")
    String withdraw(@PathVariable String number, @RequestParam Map<String, String> sent) {
        application.withdraw(number, WithdrawalRequest.of(sent));
        return "redirect:/cases/{number}";
    }
}
