package cn.rongjiu.stories;

import java.util.List;
import java.util.Map;

/** The minutes of a body's meeting (W21). */
final class Votes {

    static final List<String> DISCIPLINE = List.of("fengtao", "chuyan", "weixin");
    static final List<String> ORGANISATION = List.of("jiangbo", "shenrui", "hanxue");

    private Votes() {}

    static List<Map<String, Object>> all(List<String> members, String vote) {
        return members.stream().map(member -> present(member, vote)).toList();
    }

    static List<Map<String, Object>> nobodyCame(List<String> members) {
        return members.stream().map(Votes::absent).toList();
    }

    /** Each for another grade: nobody has a majority. */
    static List<Map<String, Object>> divided(List<String> members) {
        return List.of(
                present(members.get(0), "EXEMPT"),
                present(members.get(1), "MITIGATE"),
                present(members.get(2), "LIGHTER"));
    }

    static Map<String, Object> present(String member, String vote) {
        return Map.of("member", member, "present", true, "vote", vote);
    }

    static Map<String, Object> absent(String member) {
        return Map.of("member", member, "present", false);
    }
}
