package cn.rongjiu.models;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Writes SVG. Only presentation attributes, no style sheet: a page may restyle a step and needs no looser CSP. */
final class Canvas {

    static final String INK = "#1f2933";
    static final int LINE_HEIGHT = 15;
    static final int FONT_SIZE = 12;

    private static final String FONT =
            "'Noto Sans CJK SC','Source Han Sans SC','Microsoft YaHei','PingFang SC',sans-serif";

    private final StringBuilder svg = new StringBuilder();

    void open(String title, double x, double y, double width, double height) {
        line(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"%s %s %s %s\" width=\"%s\" height=\"%s\" role=\"img\""
                        + " font-family=\"%s\" font-size=\"%s\">",
                n(x), n(y), n(width), n(height), n(width), n(height), FONT, n(FONT_SIZE));
        line("<title>%s</title>", escape(title));
    }

    String close() {
        return svg.append("</svg>\n").toString();
    }

    void group(String elementId, String kind) {
        line("<g id=\"el_%s\" class=\"%s\">", escape(elementId), kind);
    }

    void endGroup() {
        line("</g>");
    }

    void box(double x, double y, double width, double height, double radius, double stroke, String fill) {
        line(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\" fill=\"%s\" stroke=\"%s\" stroke-width=\"%s\"/>",
                n(x), n(y), n(width), n(height), n(radius), fill, INK, n(stroke));
    }

    void circle(double x, double y, double radius, double stroke, String fill, boolean dashed) {
        line(
                "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\" stroke=\"%s\" stroke-width=\"%s\"%s/>",
                n(x), n(y), n(radius), fill, INK, n(stroke), dashed ? " stroke-dasharray=\"4 2\"" : "");
    }

    /** A path drawn in its own coordinates and moved to {@code x}, {@code y}. */
    void path(String d, double x, double y, double stroke, String fill) {
        line(
                "<path d=\"%s\" transform=\"translate(%s %s)\" fill=\"%s\" stroke=\"%s\" stroke-width=\"%s\"/>",
                d, n(x), n(y), fill, INK, n(stroke));
    }

    void polyline(List<double[]> points, String dashes) {
        StringBuilder at = new StringBuilder();
        points.forEach(p ->
                at.append(at.isEmpty() ? "" : " ").append(n(p[0])).append(',').append(n(p[1])));
        line(
                "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"1.5\"%s/>",
                at, INK, dashes.isEmpty() ? "" : " stroke-dasharray=\"" + dashes + "\"");
    }

    /** Lines of text around {@code x}, the first one with its middle at {@code y}. */
    void text(List<String> lines, double x, double y) {
        for (int i = 0; i < lines.size(); i++) {
            line(
                    "<text x=\"%s\" y=\"%s\" text-anchor=\"middle\" fill=\"%s\">%s</text>",
                    n(x), n(y + i * LINE_HEIGHT + FONT_SIZE * 0.35), INK, escape(lines.get(i)));
        }
    }

    private void line(String format, Object... values) {
        svg.append(String.format(format, values)).append('\n');
    }

    private static String n(double value) {
        return BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
