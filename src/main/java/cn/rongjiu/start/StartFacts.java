package cn.rongjiu.start;

import cn.rongjiu.casefile.CaseItems;
import cn.rongjiu.casefile.CaseTexts;
import cn.rongjiu.engine.Facts;
import cn.rongjiu.engine.OfficeTime;
import cn.rongjiu.engine.Step;
import cn.rongjiu.lists.ListItem;
import cn.rongjiu.lists.Lists;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What forms show of the application and its review. */
@Component
class StartFacts implements Facts {

    private final CaseTexts texts;
    private final CaseItems items;
    private final Lists lists;
    private final OfficeTime time;

    StartFacts(CaseTexts texts, CaseItems items, Lists lists, OfficeTime time) {
        this.texts = texts;
        this.items = items;
        this.lists = lists;
        this.time = time;
    }

    @Override
    public Set<String> keys() {
        return Set.of("assertedItems", "supplementSummary", "supplementRequest", "startDenial");
    }

    @Override
    public Object of(String key, Step step) {
        return switch (key) {
            case "assertedItems" -> asserted(step);
            case "supplementRequest" -> text(step, "acceptanceReason").orElse(null);
            case "startDenial" -> text(step, "startReason").orElse(null);
            default -> supplement(step);
        };
    }

    private String asserted(Step step) {
        return items.asserted(step.caseNumber()).stream()
                .map(code -> lists.item(code, time.today()).map(ListItem::label).orElse(code))
                .collect(Collectors.joining("\n"));
    }

    private String supplement(Step step) {
        String supplied = text(step, "supplement").orElse(null);
        if (step.isTrue("lapsed")) {
            return "补正期限已满，申请人未补正。由审查人决定如何处理。";
        }
        return supplied;
    }

    private Optional<String> text(Step step, String field) {
        return texts.newest(step.caseNumber(), null, field);
    }
}
