package cn.rongjiu.models;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What belongs together is drawn together: parts within their frame, events on their step, lines at what they join. */
final class Frames {

    /** Modeler docks to the border; whole pixels leave a gap of at most two. */
    private static final double GAP = 2;

    private Frames() {}

    static Stream<String> findings(Diagram diagram) {
        return Stream.of(outside(diagram), detached(diagram), loose(diagram)).flatMap(findings -> findings);
    }

    static boolean holds(BpmnShape frame, FlowElement element) {
        for (ModelElementInstance e = element.getParentElement(); e != null; e = e.getParentElement()) {
            if (e == frame.getBpmnElement()) {
                return true;
            }
        }
        return false;
    }

    private static Stream<String> outside(Diagram diagram) {
        return diagram.each(BpmnShape.class).filter(Labels::isFrame).flatMap(frame -> Stream.concat(
                        diagram.each(BpmnShape.class)
                                .filter(shape -> strays(frame, shape.getBpmnElement(), box(shape.getBounds(), 0)))
                                .map(BpmnShape::getBpmnElement),
                        diagram.each(BpmnEdge.class)
                                .filter(edge -> strays(frame, edge.getBpmnElement(), Geometry.extent(edge)))
                                .map(BpmnEdge::getBpmnElement))
                .map(part -> diagram.finding(
                        part.getId(), "画到了子流程 " + frame.getBpmnElement().getId() + " 的框外，请移回框内")));
    }

    private static boolean strays(BpmnShape frame, BaseElement part, Rectangle2D at) {
        Rectangle2D inside = box(frame.getBounds(), -1);
        return part instanceof FlowElement element
                && holds(frame, element)
                && !(inside.contains(at.getMinX(), at.getMinY()) && inside.contains(at.getMaxX(), at.getMaxY()));
    }

    private static Stream<String> detached(Diagram diagram) {
        return diagram.each(BpmnShape.class)
                .filter(shape -> shape.getBpmnElement() instanceof BoundaryEvent event
                        && !isOnBorder(shape.getBounds(), bounds(diagram, event.getAttachedTo())))
                .map(shape -> diagram.finding(shape.getBpmnElement().getId(), "边界事件不在所属步骤的边框上，请移到边框上"));
    }

    private static boolean isOnBorder(Bounds event, List<Bounds> step) {
        double x = event.getX() + event.getWidth() / 2;
        double y = event.getY() + event.getHeight() / 2;
        return step.stream()
                .anyMatch(at -> box(at, GAP).contains(x, y) && !box(at, -GAP).contains(x, y));
    }

    private static Stream<String> loose(Diagram diagram) {
        return diagram.each(BpmnEdge.class)
                .filter(edge -> edge.getBpmnElement() instanceof SequenceFlow flow && !joins(diagram, edge, flow))
                .map(edge -> diagram.finding(edge.getBpmnElement().getId(), "连线的端点没有接到所连的步骤，请重新连接"));
    }

    private static boolean joins(Diagram diagram, BpmnEdge edge, SequenceFlow flow) {
        List<double[]> points = Edges.points(edge);
        return reaches(bounds(diagram, flow.getSource()), points.get(0))
                && reaches(bounds(diagram, flow.getTarget()), points.get(points.size() - 1));
    }

    /** What is not drawn at all is another rule's finding. */
    private static boolean reaches(List<Bounds> step, double[] point) {
        return step.stream().allMatch(at -> box(at, GAP).contains(point[0], point[1]));
    }

    private static List<Bounds> bounds(Diagram diagram, FlowElement element) {
        return diagram.each(BpmnShape.class)
                .filter(shape -> shape.getBpmnElement() == element)
                .map(BpmnShape::getBounds)
                .toList();
    }

    private static Rectangle2D box(Bounds at, double more) {
        return new Rectangle2D.Double(
                at.getX() - more, at.getY() - more, at.getWidth() + 2 * more, at.getHeight() + 2 * more);
    }
}
