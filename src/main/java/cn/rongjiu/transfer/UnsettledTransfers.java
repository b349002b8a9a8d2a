package cn.rongjiu.transfer;

import cn.rongjiu.casefile.OpenItems;
import cn.rongjiu.transfer.TransferMapper.Unsettled;
import java.util.List;
import org.springframework.stereotype.Component;

/** P12: nothing is archived before every transfer is signed for and, where it is awaited, its outcome is known. */
@Component
class UnsettledTransfers implements OpenItems {

    private final TransferMapper mapper;

    UnsettledTransfers(TransferMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<String> of(String caseNumber) {
        return mapper.unsettled(caseNumber).stream()
                .map(UnsettledTransfers::sentence)
                .toList();
    }

    private static String sentence(Unsettled transfer) {
        String whose = transfer.person() + "的有关问题";
        if (transfer.handedOverOn() == null) {
            return whose + "应当移送，尚未移交。";
        }
        if (transfer.acknowledgedOn() == null) {
            return "%s已于%s移交%s，尚未签收。".formatted(whose, transfer.handedOverOn(), transfer.addressee());
        }
        return "%s已由%s于%s签收，处理结果尚未反馈。".formatted(whose, transfer.addressee(), transfer.acknowledgedOn());
    }
}
