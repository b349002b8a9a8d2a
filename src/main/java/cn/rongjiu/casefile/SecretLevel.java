package cn.rongjiu.casefile;

import java.util.Arrays;
import java.util.Optional;

/** The levels of state secrets (1.5). */
public enum SecretLevel {
    TOP_SECRET("绝密"),
    CONFIDENTIAL("机密"),
    SECRET("秘密");

    private final String label;

    SecretLevel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The level of this name or label. */
    public static Optional<SecretLevel> of(String text) {
        return Arrays.stream(values())
                .filter(level -> level.name().equals(text) || level.label.equals(text))
                .findFirst();
    }
}
