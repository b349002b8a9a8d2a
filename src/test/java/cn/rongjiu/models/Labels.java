package cn.rongjiu.models;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/** Words that stand beside what they name, each with the box they fill on the picture. */
final class Labels {

    /** Blank space above and below the letters of a line. */
    private static final double LEADING = (Canvas.LINE_HEIGHT - Canvas.FONT_SIZE) / 2.0;

    private Labels() {}

    record Label(FlowElement named, Rectangle2D box) {}

    static List<Label> of(Diagram diagram) {
        Stream<Label> nodes = diagram.each(BpmnShape.class)
                .filter(shape -> shape.getBpmnElement() instanceof FlowNode)
                .filter(shape -> !(shape.getBpmnElement() instanceof Activity) || isFrame(shape))
                .map(shape -> label((FlowElement) shape.getBpmnElement(), shape.getBpmnLabel(), usual(shape)));
        Stream<Label> flows = diagram.each(BpmnEdge.class)
                .filter(edge -> edge.getBpmnElement() instanceof SequenceFlow)
                .map(edge -> label((FlowElement) edge.getBpmnElement(), edge.getBpmnLabel(), Edges.usualLabel(edge)));
        return Stream.concat(nodes, flows)
                .filter(label -> label.box().getWidth() > 0)
                .toList();
    }

    /** An open sub-process: its name stands in its head, its steps below. */
    static boolean isFrame(BpmnShape shape) {
        return shape.getBpmnElement() instanceof SubProcess && shape.isExpanded();
    }

    private static double[] usual(BpmnShape shape) {
        Bounds at = shape.getBounds();
        return new double[] {at.getX() + at.getWidth() / 2, at.getY() + (isFrame(shape) ? 14 : at.getHeight() + 12)};
    }

    /** At the place the author gave the label, else with the middle of its first line at {@code usual}. */
    private static Label label(FlowElement named, BpmnLabel label, double[] usual) {
        Bounds at = label == null || named instanceof SubProcess ? null : label.getBounds();
        String name = named.getName() == null ? "" : named.getName();
        return new Label(
                named,
                at == null
                        ? box(Edges.lines(name, null), usual[0], usual[1] - Canvas.LINE_HEIGHT / 2.0)
                        : box(Edges.lines(name, at), at.getX() + at.getWidth() / 2, at.getY()));
    }

    /** The author gives a box, the words may need more. */
    private static Rectangle2D box(List<String> lines, double middle, double top) {
        double width = lines.stream().mapToDouble(Wrapping::width).max().orElse(0);
        return new Rectangle2D.Double(
                middle - width / 2, top + LEADING, width, lines.size() * Canvas.LINE_HEIGHT - 2 * LEADING);
    }
}
