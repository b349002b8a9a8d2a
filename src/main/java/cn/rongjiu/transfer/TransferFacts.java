package cn.rongjiu.transfer;

import cn.rongjiu.casefile.CaseTexts;
import cn.rongjiu.engine.Facts;
import cn.rongjiu.engine.Step;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What forms show of a transfer. */
@Component
class TransferFacts implements Facts {

    private final TransferMapper mapper;
    private final CaseTexts texts;

    TransferFacts(TransferMapper mapper, CaseTexts texts) {
        this.mapper = mapper;
        this.texts = texts;
    }

    @Override
    public Set<String> keys() {
        return Set.of("transferSummary", "transferMaterial");
    }

    @Override
    public Object of(String key, Step step) {
        Transfer transfer = mapper.newest(step.personId());
        return "transferSummary".equals(key) ? summary(transfer) : transfer.material();
    }

    private String summary(Transfer transfer) {
        String reason = texts.newest(
                        transfer.caseNumber(),
                        transfer.personId(),
                        transfer.origin().reasonField())
                .orElse("");
        String handedOver = transfer.handedOverOn() == null
                ? ""
                : "\n移交：%s 移交%s".formatted(transfer.handedOverOn(), transfer.addressee());
        return "%s\n理由：%s%s".formatted(transfer.origin().label(), reason, handedOver);
    }
}
