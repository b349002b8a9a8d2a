package cn.rongjiu.publicity;

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

/** Takes the report that a state secret turned up in a case (E13), and the finding that it is none. */
@RestController
@RequestMapping("/api/cases/{number}/secret-items")
@Tag(name = "secrecy", description = "A state secret that turns up stops and isolates the case (E13).")
class SecretItemApi {

    private final SecretItemDoor door;

    SecretItemApi(SecretItemDoor door) {
        this.door = door;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Stops and isolates the case: {level: TOP_SECRET | CONFIDENTIAL | SECRET, custodian}",
            description = "By whoever works on the case or watches over it, and by secrecy; a word of the content is"
                    + " refused. Notices are taken down, terms pause, nothing is shown any longer. 409 a second time")
    void report(@PathVariable String number, @RequestBody Map<String, Object> sent) {
        door.report(number, sent);
    }

    @PostMapping("/clearance")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Lets an isolated case go on: {level: NONE | WORK_SECRET, reason}; secrecy only",
            description = "Only where it was found to be no state secret. 409 when the case is not isolated")
    void clear(@PathVariable String number, @RequestBody Map<String, Object> sent) {
        door.clear(number, sent);
    }
}
