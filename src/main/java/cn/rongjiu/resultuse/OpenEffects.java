package cn.rongjiu.resultuse;

import cn.rongjiu.casefile.OpenItems;
import cn.rongjiu.resultuse.MeasureMapper.Unconfirmed;
import java.util.List;
import org.springframework.stereotype.Component;

/** P8: nothing is archived before the receiving organ has confirmed the use of each result. */
@Component
class OpenEffects implements OpenItems {

    private final MeasureMapper mapper;

    OpenEffects(MeasureMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<String> of(String caseNumber) {
        return mapper.unconfirmed(caseNumber).stream()
                .map(OpenEffects::sentence)
                .toList();
    }

    private static String sentence(Unconfirmed use) {
        return use.sentOn() == null
                ? "%s的结果运用函尚未发出。".formatted(use.person())
                : "%s的结果运用（%s，%s发出）尚未收到回执。".formatted(use.person(), use.letterNumber(), use.sentOn());
    }
}
