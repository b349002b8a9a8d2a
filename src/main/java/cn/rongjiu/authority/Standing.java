package cn.rongjiu.authority;

import cn.rongjiu.authority.ParticipationMapper.Part;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How people stand to a case.
 *
 * @param recused those off it
 * @param challenged those whose recusal is asked for and not decided yet
 * @param owing investigators who have to file their statement before they work
 * @param roles what each person is or was in it
 */
record Standing(Set<String> recused, Set<String> challenged, Set<String> owing, Map<String, Set<Role>> roles) {

    private static final String RECUSED = "RECUSED";
    private static final String CHALLENGED = "CHALLENGED";
    private static final String OWING = "OWING";

    static Standing of(List<Part> parts) {
        Set<String> recused = new HashSet<>();
        Set<String> challenged = new HashSet<>();
        Set<String> owing = new HashSet<>();
        Map<String, Set<Role>> roles = new HashMap<>();
        for (Part part : parts) {
            if (RECUSED.equals(part.standing())) {
                recused.add(part.userId());
            } else if (CHALLENGED.equals(part.standing())) {
                challenged.add(part.userId());
            } else if (OWING.equals(part.standing())) {
                owing.add(part.userId());
            } else {
                roles.computeIfAbsent(part.userId(), user -> EnumSet.noneOf(Role.class))
                        .add(Role.valueOf(part.standing()));
            }
        }
        return new Standing(recused, challenged, owing, roles);
    }
}
