package cn.rongjiu.verification;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The same as {@link RecusalDoor} for the form on a case page. */
@Controller
class RecusalPage {

    private final RequestRecusal requests;

    RecusalPage(RequestRecusal requests) {
        this.requests = requests;
    }

    @PostMapping("/cases/{number}/recusals")
    String ask(@PathVariable String number, @RequestParam Map<String, String> sent) {
        requests.ask(number, RecusalWish.of(sent));
        return "redirect:/cases/{number}";
    }
}
