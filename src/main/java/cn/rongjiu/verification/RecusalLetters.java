package cn.rongjiu.verification;

import cn.rongjiu.authority.RecusalRequest;
import cn.rongjiu.notice.Notices;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells the official and whoever asked what was decided on a recusal. */
@Component
class RecusalLetters {

    private final Notices notices;

    RecusalLetters(Notices notices) {
        this.notices = notices;
    }

    void tell(RecusalRequest request, boolean granted, String reason) {
        Map<String, String> values = Map.of(
                "outcome", granted ? "准予回避" : "不准予回避",
                "reason",
                        reason.isEmpty()
                                ? "申请的回避情形（%s）成立。".formatted(request.ground().label())
                                : reason);
        Stream.of(request.official(), request.requestedBy())
                .distinct()
                .forEach(account -> notices.send(
                        "recusal-decided", request.caseNumber(), null, account, values, request.requestId()));
    }
}
