package cn.rongjiu.verification;

import cn.rongjiu.engine.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
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

    private static final int LONGEST_CERTIFICATE = 200;
    private static final int LONGEST_REASON = 500;

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
        check(sent, Map.of("personId", 100, "certificate", LONGEST_CERTIFICATE, "reason", LONGEST_REASON));
        pause.begin(number, text(sent, "personId"), text(sent, "certificate"), text(sent, "reason"));
    }

    @PostMapping("/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Lets T06 go on with the days left: {personId, reason}; investigators and intake",
            description = "400 what is missing · 403 who may not · 409 while T06 is not paused for illness")
    void end(@PathVariable String number, @RequestBody Map<String, Object> sent) {
        check(sent, Map.of("personId", 100, "reason", LONGEST_REASON));
        pause.end(number, text(sent, "personId"), text(sent, "reason"));
    }

    private static void check(Map<String, Object> sent, Map<String, Integer> longest) {
        if (!longest.keySet().containsAll(sent.keySet())) {
            throw Refusal.because("因病中止只写当事人 personId、医疗机构证明 certificate 和理由 reason；恢复不写证明。");
        }
        Map<String, String> names = Map.of("personId", "当事人", "certificate", "医疗机构证明（出具机构、编号、日期）", "reason", "理由");
        Map<String, String> sentences = new LinkedHashMap<>();
        for (String key : longest.keySet()) {
            String written = text(sent, key);
            if (written.isEmpty() || written.codePointCount(0, written.length()) > longest.get(key)) {
                sentences.put(key, "%s %s 必填，最多 %d 字。".formatted(names.get(key), key, longest.get(key)));
            }
        }
        if (!sentences.isEmpty()) {
            throw Refusal.ofFields(sentences);
        }
    }

    private static String text(Map<String, Object> sent, String key) {
        return sent.get(key) instanceof String written ? written.strip() : "";
    }
}
