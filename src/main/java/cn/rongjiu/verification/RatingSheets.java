package cn.rongjiu.verification;

import cn.rongjiu.casefile.CaseItems;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Writes a person's sheets in words. */
@Component
class RatingSheets {

    private static final List<String> FACTORS = List.of("动机态度", "客观条件", "程序方法", "性质程度", "后果影响", "挽回损失");

    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("1PUBLIC", "出于公心"),
            Map.entry("1MIXED", "无私利但有不足"),
            Map.entry("1PRIVATE", "谋私或明知故犯"),
            Map.entry("2UNFORESEEABLE", "难以预见"),
            Map.entry("2CONSTRAINED", "客观制约"),
            Map.entry("2ORDINARY", "常规条件"),
            Map.entry("3COMPLIANT", "程序齐备"),
            Map.entry("3DEFECT", "有瑕疵可补正"),
            Map.entry("3VIOLATION", "违反强制性程序"),
            Map.entry("4SLIGHT", "情节轻微"),
            Map.entry("4ORDINARY", "一般违纪违法"),
            Map.entry("4SERIOUS", "情节较重以上"),
            Map.entry("5MINOR", "轻微可控"),
            Map.entry("5MODERATE", "一定损失或影响"),
            Map.entry("5MAJOR", "重大损失或恶劣影响"),
            Map.entry("6RECOVERED", "全部或大部挽回"),
            Map.entry("6PARTIAL", "部分挽回"),
            Map.entry("6NONE", "未挽回"));

    private final Ratings ratings;
    private final CaseItems items;

    RatingSheets(Ratings ratings, CaseItems items) {
        this.ratings = ratings;
        this.items = items;
    }

    /** The newest sheet, empty text when there is none. */
    String newest(String personId) {
        return ratings.newest(personId).map(this::words).orElse("");
    }

    /** All sheets, one after the other; null when there is none yet. */
    String all(String personId) {
        List<Rating> sheets = ratings.of(personId);
        return sheets.isEmpty() ? null : sheets.stream().map(this::words).collect(Collectors.joining("\n\n"));
    }

    private String words(Rating sheet) {
        String factors = IntStream.rangeClosed(1, 6)
                .filter(n -> sheet.factor(n) != null)
                .mapToObj(n -> FACTORS.get(n - 1) + "：" + VALUES.get(n + sheet.factor(n)))
                .collect(Collectors.joining("；"));
        String proven = String.join("、", items.proven(sheet.personId(), sheet.rating()));
        return "第 %d 次评定　查实情形：%s\n%s".formatted(sheet.rating(), proven.isEmpty() ? "无" : proven, factors);
    }
}
