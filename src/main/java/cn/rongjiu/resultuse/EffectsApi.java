package cn.rongjiu.resultuse;

import cn.rongjiu.engine.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells an assessor what must not count against a person, and what a measure still bars (P14). */
@RestController
@RequestMapping("/api/persons")
@Tag(name = "persons", description = "The use of a result; a person the asker may not know of is answered like none.")
class EffectsApi {

    private final EffectsOnDay effects;

    EffectsApi(EffectsOnDay effects) {
        this.effects = effects;
    }

    @GetMapping("/{id}/effects")
    @Operation(
            summary = "What must not count against a person on a day, and what he is barred from",
            description = "For organisation-personnel, accountability, supervisor, who may read the case, and himself")
    EffectsOfPerson effects(
            @Parameter(description = "id of the person in a case, or his staff number (all his cases)") @PathVariable
                    String id,
            @Parameter(description = "year-month-day, such as 2026-12-25", required = true)
                    @RequestParam(required = false)
                    String on,
            @Parameter(hidden = true) Authentication who) {
        return effects.of(
                id,
                day(on),
                who.getName(),
                who.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .toList());
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text == null ? "" : text);
        } catch (DateTimeException notADate) {
            throw Refusal.because("日期 on 要写成年-月-日，例如 2026-12-25。");
        }
    }
}
