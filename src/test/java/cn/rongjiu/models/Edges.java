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
            answer(canvas, flow, edge, points);
        }
        canvas.endGroup();
    }

    /** At the place the author gave the label, else at {@code x}, {@code y}. */
    static void label(Canvas canvas, String text, BpmnLabel label, double x, double y) {
        Bounds at = label == null ? null : label.getBounds();
        if (at == null) {
            canvas.text(Wrapping.wrap(text, USUAL_WIDTH), x, y);
        } else {
            canvas.text(lines(text, at), at.getX() + at.getWidth() / 2, at.getY() + Canvas.LINE_HEIGHT / 2.0);
        }
    }

    static List<String> lines(String text, Bounds box) {
        return Wrapping.wrap(text, box.getWidth() >= 2 * Canvas.FONT_SIZE ? box.getWidth() + 2 : USUAL_WIDTH);
    }

    private static void answer(Canvas canvas, SequenceFlow flow, BpmnEdge edge, List<double[]> points) {
        if (flow.getName() != null && !flow.getName().isBlank()) {
            boolean upright = points.get(0)[0] == points.get(1)[0];
            double x = (points.get(0)[0] + points.get(1)[0]) / 2;
            double y = (points.get(0)[1] + points.get(1)[1]) / 2;
            double aside = Wrapping.width(flow.getName()) / 2 + 6;
            label(canvas, flow.getName(), edge.getBpmnLabel(), upright ? x + aside : x, upright ? y : y - 9);
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
