package cn.rongjiu.start;

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

/** Takes withdrawals (E3): what came by letter through intake, or a party's own. */
@RestController
@RequestMapping("/api/cases/{number}/withdrawals")
@Tag(name = "withdrawal", description = "Withdrawal of an application, of the whole or of one person (E3, E19).")
class WithdrawalDoor {

    private final WithdrawApplication application;

    WithdrawalDoor(WithdrawApplication application) {
        this.application = application;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Withdraws the application: {personId?, reason}; intake, the applicant, or the person himself",
            description = "Without personId the application as a whole; whoever has an account of his own goes on when"
                    + " a unit withdraws. 400 what is missing · 403 who may not · 404 no such case · 409 after the notice"
                    + " of intended findings (W17), while the person is handed over, a second time, or when the case is"
                    + " closed. The same facts later are a new case.")
    WithdrawApplication.Confirmation withdraw(@PathVariable String number, @RequestBody Map<String, Object> sent) {
        return application.withdraw(number, WithdrawalRequest.of(sent));
    }
}
