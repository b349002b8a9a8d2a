package cn.rongjiu.security;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A way through the door: methods and a path below the engine's root, where {@code *} is one segment, {@code **} some. */
record Rule(Set<String> methods, Pattern path) {

    private static final Set<String> READ = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> ASK = Set.of("GET", "HEAD", "OPTIONS", "POST");

    static Rule read(String path) {
        return new Rule(READ, pattern(path));
    }

    /** A list and its count, asked by GET or by POST. */
    static Stream<Rule> query(String path) {
        return Stream.of(new Rule(ASK, pattern(path)), new Rule(ASK, pattern(path + "/count")));
    }

    static Rule post(String path) {
        return new Rule(Set.of("POST"), pattern(path));
    }

    static Rule put(String path) {
        return new Rule(Set.of("PUT"), pattern(path));
    }

    static Rule any(Set<String> methods, String path) {
        return new Rule(methods, pattern(path));
    }

    boolean admits(String method, String asked) {
        return methods.contains(method) && path.matcher(asked).matches();
    }

    private static Pattern pattern(String path) {
        return Pattern.compile(
                path.replace("**", "\u0000").replace("*", "(?!statistics)[^/]+").replace("\u0000", ".+") + "/?");
    }
}
