package cn.rongjiu.walks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The minutes of a meeting (W21). */
final class Ballot {

    private Ballot() {}

    /** Everybody for it, or all but one, who abstains. */
    static List<Map<String, Object>> carries(List<String> members, String verdict, boolean oneAbstains) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            rows.add(present(members.get(i), oneAbstains && i == members.size() - 1 ? "ABSTAIN" : verdict));
        }
        return rows;
    }

    /** Each for another grade: nobody has a majority. */
    static List<Map<String, Object>> divided(List<String> members) {
        List<String> grades = List.of("EXEMPT", "MITIGATE", "LIGHTER", "REFUSE");
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            rows.add(present(members.get(i), grades.get(i % grades.size())));
        }
        return rows;
    }

    static List<Map<String, Object>> nobodyCame(List<String> members) {
        return members.stream()
                .map(member -> Map.<String, Object>of("member", member, "present", false))
                .toList();
    }

    private static Map<String, Object> present(String member, String vote) {
        return Map.of("member", member, "present", true, "vote", vote);
    }
}
