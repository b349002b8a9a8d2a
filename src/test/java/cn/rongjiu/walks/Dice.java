package cn.rongjiu.walks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Where the walk turns: thrown from a seed, or calm, which always takes the first and never departs from it. */
final class Dice {

    private final Random random;
    private final int temper;

    private Dice(Random random, int temper) {
        this.random = random;
        this.temper = temper;
    }

    /** Scrambled, because the first numbers of neighbouring seeds are nearly the same. */
    static Dice of(long seed) {
        return new Dice(new Random(seed * 0x9E3779B97F4A7C15L), 1);
    }

    static Dice calm() {
        return new Dice(null, 1);
    }

    /** The same dice, that seldom depart from the ordinary road. */
    Dice tempered() {
        return new Dice(random, 5);
    }

    boolean sometimes(int percent) {
        return random != null && random.nextInt(100) < percent / temper;
    }

    /** Whether somebody does what he is inclined to, tempered or not. */
    boolean follows() {
        return random != null && random.nextInt(100) < 70;
    }

    <T> T one(List<T> of) {
        return of.get(random == null ? 0 : random.nextInt(of.size()));
    }

    int upTo(int most) {
        return random == null ? 0 : random.nextInt(most + 1);
    }

    /** So many different ones of them, or all. */
    <T> List<T> some(int count, List<T> of) {
        List<T> mixed = new ArrayList<>(of);
        if (random != null) {
            Collections.shuffle(mixed, random);
        }
        return List.copyOf(mixed.subList(0, Math.min(count, mixed.size())));
    }
}
