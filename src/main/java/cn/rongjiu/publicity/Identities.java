package cn.rongjiu.publicity;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whom a notice must not let anybody recognise (1.5 #5, #8).
 *
 * @param names of persons, applicants and objectors, longest first
 * @param accounts of the same people
 */
record Identities(List<String> names, List<String> accounts) {

    /** 身份证号, 手机号: eighteen or eleven digits that are not part of a longer number. */
    private static final Pattern PERSONAL_NUMBER =
            Pattern.compile("(?<!\\d)(?:\\d{17}[\\dXx]|1[3-9]\\d{9})(?![\\dXx])");

    /** A shorter word would be found in any text. */
    private static final int SHORTEST_NAME = 2;

    private static final int SHORTEST_ACCOUNT = 3;

    static Identities of(Set<String> names, Set<String> accounts) {
        return new Identities(longestFirst(names, SHORTEST_NAME), longestFirst(accounts, SHORTEST_ACCOUNT));
    }

    /** Why the text may not be read by others, as a sentence; empty when it names nobody. */
    Optional<String> foundIn(String text) {
        if (names.stream().anyMatch(text::contains)) {
            return Optional.of("出现了当事人、申请人或者提出异议的人的姓名，请改为“甲某”或者只写职务。");
        }
        String lower = text.toLowerCase(Locale.ROOT);
        if (accounts.stream().map(a -> a.toLowerCase(Locale.ROOT)).anyMatch(lower::contains)) {
            return Optional.of("出现了有关人员的账号，请删去。");
        }
        return PERSONAL_NUMBER.matcher(text).find() ? Optional.of("出现了身份证号或者手机号，请删去。") : Optional.empty();
    }

    /** The text with family names alone: 李川 becomes 李某. */
    String anonymised(String text) {
        String anonymous = text;
        for (String name : names) {
            anonymous = anonymous.replace(name, name.substring(0, name.offsetByCodePoints(0, 1)) + "某");
        }
        return anonymous;
    }

    private static List<String> longestFirst(Set<String> words, int shortest) {
        return words.stream()
                .map(String::strip)
                .filter(word -> word.length() >= shortest)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }
}
