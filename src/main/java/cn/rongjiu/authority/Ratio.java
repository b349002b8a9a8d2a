package cn.rongjiu.authority;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A share of a whole, exact: {@code 2/3} is reached by two of three, {@code >1/2} only by more than the half.
 *
 * @param strict whether the share must be exceeded
 */
public record Ratio(int numerator, int denominator, boolean strict) {

    private static final Pattern TEXT = Pattern.compile("(>?)\\s*(\\d{1,4})\\s*/\\s*(\\d{1,4})");

    public Ratio {
        if (numerator < 1 || denominator < numerator || strict && numerator == denominator) {
            throw new IllegalArgumentException(numerator + "/" + denominator + " 不是可以达到的比例");
        }
    }

    static Ratio parse(String text) {
        Matcher matcher = TEXT.matcher(text == null ? "" : text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("“" + text + "”应写成 2/3 或 >1/2 这样的分数");
        }
        return new Ratio(
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3)),
                !matcher.group(1).isEmpty());
    }

    boolean reachedBy(int part, int whole) {
        long have = (long) part * denominator;
        long need = (long) numerator * whole;
        return strict ? have > need : have >= need;
    }

    /** Whether two verdicts can never both reach this share of the same whole. */
    boolean isMajority() {
        return strict ? 2 * numerator >= denominator : 2 * numerator > denominator;
    }

    @Override
    public String toString() {
        return (strict ? ">" : "") + numerator + "/" + denominator;
    }
}
