package cn.rongjiu.transfer;

import cn.rongjiu.engine.HumanStep;
import cn.rongjiu.engine.OfficeTime;
import cn.rongjiu.engine.Sentences;
import cn.rongjiu.engine.Submission;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** P12: the receiver signs; after a decision nothing more is waited for (E5). */
@Component("acknowledgeTransfer")
class AcknowledgeTransfer implements HumanStep {

    private final TransferMapper mapper;
    private final OfficeTime time;

    AcknowledgeTransfer(TransferMapper mapper, OfficeTime time) {
        this.mapper = mapper;
        this.time = time;
    }

    @Override
    public void check(Submission receipt, Sentences sentences) {
        LocalDate on = acknowledgedOn(receipt);
        LocalDate handedOver = mapper.newest(receipt.step().personId()).handedOverOn();
        sentences.addIf(on.isAfter(time.today()), "acknowledgedOn", "“签收日期”不能晚于今天。");
        sentences.addIf(on.isBefore(handedOver), "acknowledgedOn", "“签收日期”不能早于移交日期（%s）。".formatted(handedOver));
    }

    @Override
    public void keep(Submission receipt) {
        Transfer transfer = mapper.newest(receipt.step().personId());
        mapper.acknowledge(transfer.transferId(), acknowledgedOn(receipt));
        if (transfer.origin() != Origin.VERIFICATION) {
            mapper.close(transfer.transferId());
        }
    }

    private LocalDate acknowledgedOn(Submission receipt) {
        return receipt.has("acknowledgedOn") ? receipt.date("acknowledgedOn") : time.today();
    }
}
