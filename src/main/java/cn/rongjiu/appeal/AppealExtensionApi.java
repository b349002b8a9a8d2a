package cn.rongjiu.appeal;

import cn.rongjiu.engine.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Lets whoever handles an appeal take the one extension that the law allows (T18). */
@RestController
@RequestMapping("/api/cases/{number}/appeal-extensions")
@Tag(name = "appeal", description = "Review and appeal (P10).")
class AppealExtensionApi {

    private static final int LONGEST_REASON = 20_000;

    private final ExtendAppeal extensions;

    AppealExtensionApi(ExtendAppeal extensions) {
        this.extensions = extensions;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Extends the time to decide an appeal, once: {personId, reason}; whoever handles it",
            description = "Without personId in the remedy against a refusal to accept. 400 what is missing"
                    + " · 403 who may not · 409 when nothing is open, for a review, and the second time")
    ExtendAppeal.Extended extend(@PathVariable String number, @RequestBody Map<String, Object> sent) {
        if (!Set.of("personId", "reason").containsAll(sent.keySet())) {
            throw Refusal.because("延长申诉处理期限只写当事人 personId 和理由 reason。");
        }
        String reason = text(sent.get("reason"));
        if (reason == null || reason.codePointCount(0, reason.length()) > LONGEST_REASON) {
            throw Refusal.ofFields(Map.of("reason", "理由 reason 必填，写明案情复杂的情形，最多 " + LONGEST_REASON + " 字。"));
        }
        return extensions.extend(number, text(sent.get("personId")), reason);
    }

    private static String text(Object value) {
        return value instanceof String written && !written.isBlank() ? written.strip() : null;
    }
}
