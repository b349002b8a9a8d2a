package cn.rongjiu.desk;

import java.util.List;

/** The person who asks, with the groups he belongs to now. */
record Visitor(String userId, List<String> groups) {

    boolean isIn(String... any) {
        return List.of(any).stream().anyMatch(groups::contains);
    }
}
