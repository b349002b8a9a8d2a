package cn.rongjiu.publicity;

import cn.rongjiu.security.FilledForm;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The same as {@link SecretItemApi} for the forms on the pages. */
@Controller
class SecretItemPage {

    private final SecretItemDoor door;

    SecretItemPage(SecretItemDoor door) {
        this.door = door;
    }

    @PostMapping("/cases/{number}/secret-items")
    String report(@PathVariable String number, @RequestParam Map<String, String> sent, RedirectAttributes back) {
        return FilledForm.of(SecretItemPetition.ADDRESS, number, sent).send(back, typed -> {
            door.report(number, typed);
            return "本案已经停办并隔离，保密审查员和督办人员已经收到通知。请立即向保密行政管理部门报告。";
        });
    }

    @PostMapping("/cases/{number}/secret-clearances")
    String clear(@PathVariable String number, @RequestParam Map<String, String> sent, RedirectAttributes back) {
        return FilledForm.of(SecretClearancePetition.ADDRESS, number, sent).send(back, typed -> {
            door.clear(number, typed);
            return "本案已经恢复办理，期限按余下时日继续计算。";
        });
    }
}
