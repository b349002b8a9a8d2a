package cn.rongjiu.verification;

import cn.rongjiu.security.FilledForm;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The same as {@link DefencePauseApi} for the forms on the pages. */
@Controller
class DefencePausePage {

    private final DefencePause pause;

    DefencePausePage(DefencePause pause) {
        this.pause = pause;
    }

    @PostMapping("/cases/{number}/pauses")
    String begin(@PathVariable String number, @RequestParam Map<String, String> sent, RedirectAttributes back) {
        return FilledForm.of(DefencePausePetition.ADDRESS, number, sent).send(back, typed -> {
            pause.begin(number, Illness.begins(typed));
            return "申辩期限已经因病中止；当事人病愈后，请登记恢复。";
        });
    }

    @PostMapping("/cases/{number}/resumptions")
    String end(@PathVariable String number, @RequestParam Map<String, String> sent, RedirectAttributes back) {
        return FilledForm.of(DefenceResumptionPetition.ADDRESS, number, sent).send(back, typed -> {
            pause.end(number, Illness.ends(typed));
            return "申辩期限已经恢复，按余下时日继续计算。";
        });
    }
}
