package cn.rongjiu.appeal;

import cn.rongjiu.casefile.OpenItems;
import java.util.List;
import org.springframework.stereotype.Component;

/** P10: nothing is archived while a review or an appeal runs. */
@Component
class OpenAppeals implements OpenItems {

    private final ReopeningMapper mapper;

    OpenAppeals(ReopeningMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<String> of(String caseNumber) {
        return mapper.running(caseNumber) == 0 ? List.of() : List.of("复核或者申诉尚未了结。");
    }
}
