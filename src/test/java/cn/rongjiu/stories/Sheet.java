package cn.rongjiu.stories;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A person's sheet of the six factors. */
record Sheet(Map<String, Object> fields) {

    /** Public motive, constrained, a cured defect, no harm left: rule R10 recommends EXEMPT. */
    static Sheet exempt() {
        return of("PUBLIC", "CONSTRAINED", "DEFECT", "SLIGHT", "MINOR", "RECOVERED");
    }

    /** No rule fits: REFER. */
    static Sheet referred() {
        return of("MIXED", "ORDINARY", "DEFECT", "ORDINARY", "MODERATE", "NONE");
    }

    static Sheet found(String finding) {
        return new Sheet(Map.of(
                "negativeItems",
                List.of(),
                "positiveItems",
                List.of(),
                "personFinding",
                finding,
                "personFindingReason",
                "查证情况见卷。"));
    }

    static Sheet of(String f1, String f2, String f3, String f4, String f5, String f6) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("negativeItems", List.of());
        fields.put("positiveItems", List.of("P08"));
        fields.put("f1Motive", f1);
        fields.put("f2Conditions", f2);
        fields.put("f3Procedure", f3);
        fields.put("f4Nature", f4);
        fields.put("f5Consequence", f5);
        fields.put("f6Recovery", f6);
        fields.put("personFinding", "READY");
        fields.put("personFindingReason", "事实清楚，证据充分。");
        return new Sheet(fields);
    }

    Sheet with(String field, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(fields);
        changed.put(field, value);
        return new Sheet(changed);
    }
}
