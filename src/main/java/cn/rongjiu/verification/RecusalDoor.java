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

/** Takes requests that an official stand back (P3, E1). */
@RestController
@RequestMapping("/api/cases/{number}/recusals")
@Tag(name = "recusal", description = "Recusal asked for by a party or intake (P3, E1).")
class RecusalDoor {

    private final RequestRecusal requests;

    RecusalDoor(RequestRecusal requests) {
        this.requests = requests;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary =
                    "Asks for a recusal: {official, ground: RELATIVE | WITNESS | INTEREST | OTHER, reason, personId?};"
                            + " intake, or a party",
            description = "400 what is missing or unknown · 403 who may not · 404 no such case · 409 when the official"
                    + " has no part in the case, is recused, when it is asked for already, or when the case is closed")
    RequestRecusal.Registered ask(@PathVariable String number, @RequestBody Map<String, Object> sent) {
        return requests.ask(number, RecusalWish.of(sent));
    }
}
