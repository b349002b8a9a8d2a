package cn.rongjiu.appeal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes the one objection to the evaluators that the person has in each appeal (P10). */
@RestController
@RequestMapping("/api/cases/{number}/evaluator-objections")
@Tag(name = "appeal", description = "Third-party evaluation in review and appeal (P10, E26).")
class EvaluatorObjectionApi {

    private final ObjectToEvaluator objections;

    EvaluatorObjectionApi(ObjectToEvaluator objections) {
        this.objections = objections;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Objects to an evaluator: {personId, evaluator?, reason}; the person, or intake for him",
            description =
                    "Without evaluator to all of them, without personId in the remedy against a refusal to accept."
                            + " 400 what is missing or unknown · 403 who may not · 404 no such case · 409 when no evaluation is"
                            + " open, or the objection of this appeal is used up")
    ObjectToEvaluator.Registered object(@PathVariable String number, @RequestBody Map<String, Object> sent) {
        return objections.object(number, EvaluatorObjection.of(sent));
    }
}
