package cn.rongjiu.lists;

import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.engine.OfficeTime;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Says what the lists of the two days that matter to a case make of the same items (E16), for those who judge. */
@Service
public class ListWords {

    private final Lists lists;
    private final CaseFiles files;
    private final OfficeTime time;

    ListWords(Lists lists, CaseFiles files, OfficeTime time) {
        this.lists = lists;
        this.files = files;
        this.time = time;
    }

    public String negative(String caseNumber, Collection<String> proven) {
        LocalDate occurred = files.get(caseNumber).occurredOn();
        return "按行为发生日（%s）的负面清单：%s\n按现行（%s）负面清单：%s\n两者不同的，适用较轻的；行为发生日没有清单的，适用现行清单。"
                .formatted(occurred, on(occurred, proven), time.today(), on(time.today(), proven));
    }

    private String on(LocalDate day, Collection<String> proven) {
        String hits = lists.inForce(ListKind.NEGATIVE, day).stream()
                .filter(item -> proven.contains(item.code()))
                .map(item -> item.code() + (item.absolute() ? "（绝对情形）" : "（相对情形）"))
                .collect(Collectors.joining("、"));
        return hits.isEmpty() ? "无" : hits;
    }
}
