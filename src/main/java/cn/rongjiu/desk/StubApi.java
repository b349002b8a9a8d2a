package cn.rongjiu.desk;

import cn.rongjiu.casefile.SecretLevel;
import cn.rongjiu.casefile.Stubs;
import cn.rongjiu.engine.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
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

    private static final int LONGEST_CUSTODIAN = 128;

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
        refuseContent(stub);
        SecretLevel level = level(stub);
        String custodian = ((String) stub.get("custodian")).strip();
        return new CaseItem.Stub(stubs.register(level, custodian), level.name(), level.label(), custodian);
    }

    private static void refuseContent(Map<String, Object> stub) {
        if (!Set.of("level", "custodian").containsAll(stub.keySet())) {
            throw Refusal.because("涉密存根只登记密级 level 和保管单位 custodian，不得写入案件的任何内容。");
        }
        Map<String, String> sentences = new LinkedHashMap<>();
        if (!(stub.get("level") instanceof String level)
                || SecretLevel.of(level).isEmpty()) {
            sentences.put("level", "密级 level 只能写 TOP_SECRET（绝密）、CONFIDENTIAL（机密）或 SECRET（秘密）。");
        }
        if (!(stub.get("custodian") instanceof String custodian)
                || custodian.isBlank()
                || custodian.strip().length() > LONGEST_CUSTODIAN) {
            sentences.put("custodian", "保管单位 custodian 必填，最多 " + LONGEST_CUSTODIAN + " 字。");
        }
        if (!sentences.isEmpty()) {
            throw Refusal.ofFields(sentences);
        }
    }

    private static SecretLevel level(Map<String, Object> stub) {
        return SecretLevel.of((String) stub.get("level")).orElseThrow();
    }
}
