package cn.rongjiu.verification;

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

/** Registers that a person is too ill to answer, and that he is well again (E32). */
@RestController
@RequestMapping("/api/cases/{number}/pauses")
@Tag(name = "defence", description = "The time to answer the intended findings stands still during illness (E32).")
class DefencePauseApi {

    private final DefencePause pause;

    DefencePauseApi(DefencePause pause) {
        this.pause = pause;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Pauses T06 of a person who is ill: {personId, certificate, reason}; investigators and intake",
            description = "400 what is missing · 403 who may not · 409 while T06 of the person does not run")
    void begin(@PathVariable String number, @RequestBody Map<String, Object> sent) {
        pause.begin(number, Illness.begins(sent));
    }

    @PostMapping("/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Lets T06 go on with the days left: {personId, reason}; investigators and intake",
            description = "400 what is missing · 403 who may not · 409 while T06 is not paused for illness")
    void end(@PathVariable String number, @RequestBody Map<String, Object> sent) {
        pause.end(number, Illness.ends(sent));
    }
}
