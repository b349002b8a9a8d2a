package cn.rongjiu.models;

import java.util.List;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/** Flows with their arrowheads and answers, and the labels that stand beside what they name. */
final class Edges {

    private static final double USUAL_WIDTH = 96;

    private Edges() {}

    static List<double[]> points(BpmnEdge edge) {
        return edge.getWaypoints().stream()
                .map(p -> new double[] {p.getX(), p.getY()})
                .toList();
    }

    static void draw(Canvas canvas, BpmnEdge edge) {
        BaseElement element = edge.getBpmnElement();
        if (element == null) {
            return;
        }
        List<double[]> points = points(edge);
        canvas.group(element.getId(), element.getElementType().getTypeName());
        canvas.polyline(points, element instanceof SequenceFlow ? "" : "2 4");
        if (element instanceof SequenceFlow flow) {
            arrowhead(canvas, points.get(points.size() - 2), points.get(points.size() - 1));
            if (isDefault(flow)) {
                slash(canvas, points.get(0), points.get(1));
            }
            answer(canvas, flow, edge);
        }
        canvas.endGroup();
    }

    /** At the place the author gave the label, else at {@code x}, {@code y}. */
    static void label(Canvas canvas, String text, BpmnLabel label, double x, double y) {
        Bounds at = label == null ? null : label.getBounds();
        if (at == null) {
            canvas.text(lines(text, null), x, y);
        } else {
            canvas.text(lines(text, at), at.getX() + at.getWidth() / 2, at.getY() + Canvas.LINE_HEIGHT / 2.0);
        }
    }

    /** Broken to the author's box, else to the usual width. */
    static List<String> lines(String text, Bounds box) {
        boolean wide = box != null && box.getWidth() >= 2 * Canvas.FONT_SIZE;
        return Wrapping.wrap(text, wide ? box.getWidth() + 2 : USUAL_WIDTH);
    }

    /** Where an answer stands that its author put nowhere: beside the middle of the first stretch. */
    static double[] usualLabel(BpmnEdge edge) {
        List<double[]> points = points(edge);
        boolean upright = points.get(0)[0] == points.get(1)[0];
        double x = (points.get(0)[0] + points.get(1)[0]) / 2;
        double y = (points.get(0)[1] + points.get(1)[1]) / 2;
        String name =
                edge.getBpmnElement() instanceof SequenceFlow flow && flow.getName() != null ? flow.getName() : "";
        return new double[] {upright ? x + Wrapping.width(name) / 2 + 6 : x, upright ? y : y - 9};
    }

    private static void answer(Canvas canvas, SequenceFlow flow, BpmnEdge edge) {
        if (flow.getName() != null && !flow.getName().isBlank()) {
            double[] usual = usualLabel(edge);
            label(canvas, flow.getName(), edge.getBpmnLabel(), usual[0], usual[1]);
        }
    }

    private static boolean isDefault(SequenceFlow flow) {
        return flow.getSource() instanceof Gateway gateway && flow.getId().equals(gateway.getAttributeValue("default"));
    }

    private static void arrowhead(Canvas canvas, double[] from, double[] to) {
        double length = Math.hypot(to[0] - from[0], to[1] - from[1]);
        double x = length == 0 ? 1 : (to[0] - from[0]) / length;
        double y = length == 0 ? 0 : (to[1] - from[1]) / length;
        String d =
                "M0 0L%.2f %.2fL%.2f %.2fz".formatted(-9 * x - 4 * y, -9 * y + 4 * x, -9 * x + 4 * y, -9 * y - 4 * x);
        canvas.path(d, to[0], to[1], 1, Canvas.INK);
    }

    private static void slash(Canvas canvas, double[] from, double[] to) {
        double length = Math.max(1, Math.hypot(to[0] - from[0], to[1] - from[1]));
        double x = (to[0] - from[0]) / length;
        double y = (to[1] - from[1]) / length;
        canvas.path("M-3 4L3-4", from[0] + 7 * x, from[1] + 7 * y, 1.5, "none");
    }
}
