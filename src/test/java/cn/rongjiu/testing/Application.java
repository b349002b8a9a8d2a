package cn.rongjiu.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** An application for tolerance (W04), complete unless a test takes something away. */
public record Application(Map<String, Object> fields) {

    private static final AtomicInteger BATCHES = new AtomicInteger();

    public static Application about(String... names) {
        List<Map<String, Object>> persons = new ArrayList<>();
        for (String name : names) {
            persons.add(Map.of("name", name, "post", "副局长", "unit", "区住建局"));
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("channel", "SELF");
        // one act is dealt with once (E17): each story tells of an act of its own
        fields.put("matter", "重点产业项目容缺预审（第%d批）".formatted(BATCHES.incrementAndGet()));
        fields.put("facts", "项目缺一项技术指标，凭书面承诺通过分项审查，后已补齐。");
        fields.put("occurredOn", "2024-11-20");
        fields.put("persons", persons);
        fields.put("positiveCodes", List.of("P08"));
        fields.put("secretLevel", "NONE");
        return new Application(fields);
    }

    public Application with(String field, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(fields);
        changed.put(field, value);
        return new Application(changed);
    }
}
