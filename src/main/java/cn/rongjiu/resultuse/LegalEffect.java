package cn.rongjiu.resultuse;

import java.util.List;

/**
 * A row of D5.
 *
 * @param sentence what law lets the competent body do
 * @param measures the measures that agree with it, empty where that body is free
 */
record LegalEffect(String sentence, List<String> measures) {

    boolean agreesWith(Measure measure) {
        return measures.isEmpty() || measures.contains(measure.name());
    }
}
