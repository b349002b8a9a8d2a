package cn.rongjiu.transfer;

import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.engine.HumanStep;
import cn.rongjiu.engine.OfficeTime;
import cn.rongjiu.engine.Sentences;
import cn.rongjiu.engine.Submission;
import cn.rongjiu.notice.PersonalNotices;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** P12: the receiver signs, and now the person is told; after a decision nothing more is waited for (E5). */
@Component("acknowledgeTransfer")
class AcknowledgeTransfer implements HumanStep {

    private final TransferMapper mapper;
    private final CaseFiles files;
    private final PersonalNotices notices;
    private final OfficeTime time;

    AcknowledgeTransfer(TransferMapper mapper, CaseFiles files, PersonalNotices notices, OfficeTime time) {
        this.mapper = mapper;
        this.files = files;
        this.notices = notices;
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
        tell(transfer);
    }

    /** The reasons stay with the material: they are the receiver's to disclose (1.5 no. 7). */
    private void tell(Transfer transfer) {
        notices.send(
                "person-transferred",
                files.person(transfer.personId()),
                Map.of(
                        "addressee", transfer.addressee(),
                        "decidedOn", transfer.handedOverOn(),
                        "outcome", transfer.origin().consequence()),
                transfer.transferId());
    }

    private LocalDate acknowledgedOn(Submission receipt) {
        return receipt.has("acknowledgedOn") ? receipt.date("acknowledgedOn") : time.today();
    }
}
