package cn.rongjiu.appeal;

import cn.rongjiu.security.FilledForm;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The same as {@link EvaluatorObjectionApi} for the form on the pages. */
@Controller
class EvaluatorObjectionPage {

    private final ObjectToEvaluator objections;

    EvaluatorObjectionPage(ObjectToEvaluator objections) {
        this.objections = objections;
    }

    @PostMapping("/cases/{number}/evaluator-objections")
    String object(@PathVariable String number, @RequestParam Map<String, String> sent, RedirectAttributes back) {
        return FilledForm.of(EvaluatorPetition.ADDRESS, number, sent).send(back, typed -> {
            objections.object(number, EvaluatorObjection.chosen(typed));
            return "异议已经提出，此前的委托随即终止，由办理人员另行委托评价人。";
        });
    }
}
