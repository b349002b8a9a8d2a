package cn.rongjiu.desk;

import cn.rongjiu.casefile.Custody;
import cn.rongjiu.casefile.SecretLevel;
import cn.rongjiu.casefile.Stubs;
import cn.rongjiu.engine.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Registers that a case with state secrets is kept elsewhere; a word more is refused (E13). */
@RestController
@RequestMapping("/api/cases/stubs")
@Tag(name = "cases")
class StubApi {

    private final Stubs stubs;
    private final Visitors visitors;

    StubApi(Stubs stubs, Visitors visitors) {
        this.stubs = stubs;
        this.visitors = visitors;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Registers a stub: {level: TOP_SECRET | CONFIDENTIAL | SECRET, custodian}; intake only")
    CaseItem.Stub register(@RequestBody Map<String, Object> stub) {
        if (!visitors.present().isIn("intake")) {
            throw Refusal.forbidden("只有受理岗可以登记涉密存根。");
        }
        Custody custody = Custody.of(stub);
        SecretLevel level = custody.level();
        return new CaseItem.Stub(
                stubs.register(level, custody.custodian()), level.name(), level.label(), custody.custodian());
    }
}
