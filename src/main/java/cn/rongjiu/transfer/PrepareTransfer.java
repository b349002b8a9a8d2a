package cn.rongjiu.transfer;

import cn.rongjiu.engine.HumanStep;
import cn.rongjiu.engine.Submission;
import org.springframework.stereotype.Component;

/** P12: who receives the matter, and with which material (W43). */
@Component("prepareTransfer")
class PrepareTransfer implements HumanStep {

    private final TransferMapper mapper;

    PrepareTransfer(TransferMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void keep(Submission transfer) {
        mapper.prepare(
                mapper.newest(transfer.step().personId()).transferId(),
                transfer.text("addressee").strip(),
                transfer.text("material").strip(),
                transfer.actor());
    }
}
