package cn.rongjiu.publicity;

import cn.rongjiu.casefile.OpenItems;
import java.util.List;
import org.springframework.stereotype.Component;

/** P7, T11: nothing is archived before every objection is answered; who objected stays unsaid (1.5 no. 5). */
@Component
class OpenObjections implements OpenItems {

    private final ObjectionMapper mapper;

    OpenObjections(ObjectionMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<String> of(String caseNumber) {
        return mapper.unanswered(caseNumber).stream()
                .map(objection -> "对%s的公示的第%d件异议（%s收到）尚未答复。"
                        .formatted(
                                objection.person(),
                                objection.ordinal(),
                                objection.registeredAt().toLocalDate()))
                .toList();
    }
}
