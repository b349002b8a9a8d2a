package cn.rongjiu.desk;

import cn.rongjiu.engine.Refusal;
import cn.rongjiu.record.CaseRecord;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The whole record, for those who watch over the procedure. */
@RestController
@RequestMapping("/api/record")
@Tag(name = "record", description = "Whether anything was changed in the database by hand.")
class RecordApi {

    private final CaseRecord records;
    private final Visitors visitors;

    RecordApi(CaseRecord records, Visitors visitors) {
        this.records = records;
        this.visitors = visitors;
    }

    @GetMapping("/verify")
    @Operation(summary = "Follows every chain and the seals, and names the first bad entry of each; supervisor only")
    RecordCheck.OfAll verify(HttpServletRequest request) {
        Parameters.only(request);
        if (!visitors.present().isIn("supervisor")) {
            throw Refusal.forbidden("只有督办人员可以核验全部记录；单件案件请在该案的地址核验。");
        }
        return RecordCheck.of(records.verifyAll());
    }
}
