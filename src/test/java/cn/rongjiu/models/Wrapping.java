package cn.rongjiu.models;

import java.util.ArrayList;
import java.util.List;

/** Breaks a label into lines: anywhere between Chinese characters, never before closing punctuation. */
final class Wrapping {

    private static final String NEVER_FIRST = "，。、；：？！）》」”,.;:?!)]";

    private Wrapping() {}

    static List<String> wrap(String label, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String character : label.strip().split("(?<=.)(?=.)|\\s*\n\\s*")) {
            if (!line.isEmpty() && width(line + character) > width && !NEVER_FIRST.contains(character)) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(character);
        }
        lines.add(line.toString());
        return lines;
    }

    static double width(String text) {
        return text.codePoints().mapToDouble(c -> c < 0x2000 ? 0.58 : 1).sum() * Canvas.FONT_SIZE;
    }
}
