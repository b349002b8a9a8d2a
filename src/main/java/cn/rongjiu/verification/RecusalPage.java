package cn.rongjiu.verification;

import cn.rongjiu.security.FilledForm;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The same as {@link RecusalDoor} for the form on the pages. */
@Controller
class RecusalPage {

    private final RequestRecusal requests;

    RecusalPage(RequestRecusal requests) {
        this.requests = requests;
    }

    @PostMapping("/cases/{number}/recusals")
    String ask(@PathVariable String number, @RequestParam Map<String, String> sent, RedirectAttributes back) {
        return FilledForm.of(RecusalPetition.ADDRESS, number, sent).send(back, typed -> {
            String hint = requests.ask(number, RecusalWish.of(typed)).hint();
            return "回避申请已经登记，由负责人决定，结果另行通知。" + (hint == null ? "" : hint);
        });
    }
}
