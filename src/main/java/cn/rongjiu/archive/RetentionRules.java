package cn.rongjiu.archive;

import java.util.Set;

/**
 * What {@code config/archive.yaml} says.
 *
 * @param forGood codes of the documents that make a file be kept for good
 */
record RetentionRules(Set<String> forGood) {

    boolean keepsForGood(String code) {
        return forGood.contains(code);
    }
}
