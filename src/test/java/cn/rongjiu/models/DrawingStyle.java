package cn.rongjiu.models;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;

/** What a coordinate can tell: everything is drawn, on one screen, and nothing lies on top of anything else. */
final class DrawingStyle {

    private static final double WIDTH = 1600;
    private static final double HEIGHT = 900;

    private DrawingStyle() {}

    static Stream<String> findings(Diagram diagram) {
        return Stream.of(drawn(diagram), screen(diagram), overlaps(diagram), edges(diagram))
                .flatMap(findings -> findings);
    }

    private static Stream<String> drawn(Diagram diagram) {
        Set<String> drawn = Stream.concat(
                        diagram.each(BpmnShape.class).map(BpmnShape::getBpmnElement),
                        diagram.each(BpmnEdge.class).map(BpmnEdge::getBpmnElement))
                .filter(element -> element != null)
                .map(element -> element.getId())
                .collect(Collectors.toSet());
        return diagram.each(FlowElement.class)
                .filter(element -> element instanceof FlowNode || element instanceof SequenceFlow)
                .filter(element -> !drawn.contains(element.getId()))
                .map(element -> diagram.finding(element.getId(), "会执行但没有画出来（缺少 BPMNDI）；请在 Modeler 中重新绘制"));
    }

    private static Stream<String> screen(Diagram diagram) {
        Rectangle2D all = Geometry.extent(diagram.model());
        return all.getWidth() <= WIDTH && all.getHeight() <= HEIGHT
                ? Stream.empty()
                : Stream.of(diagram.finding(
                        diagram.key(), "图幅 %.0f×%.0f 超过一屏（1600×900），请收拢排布".formatted(all.getWidth(), all.getHeight())));
    }

    private static Stream<String> overlaps(Diagram diagram) {
        List<BpmnShape> shapes = shapes(diagram).toList();
        return IntStream.range(0, shapes.size()).boxed().flatMap(i -> shapes.subList(i + 1, shapes.size()).stream()
                .filter(other -> overlap(shapes.get(i), other))
                .map(other -> diagram.finding(
                        shapes.get(i).getBpmnElement().getId(),
                        "与 " + other.getBpmnElement().getId() + " 重叠，请移开")));
    }

    private static boolean overlap(BpmnShape one, BpmnShape other) {
        return siblings(one, other)
                && one.getBounds().getX() < right(other)
                && other.getBounds().getX() < right(one)
                && one.getBounds().getY() < bottom(other)
                && other.getBounds().getY() < bottom(one);
    }

    private static boolean siblings(BpmnShape one, BpmnShape other) {
        return one.getBpmnElement().getParentElement() == other.getBpmnElement().getParentElement()
                && !sitsOn(one, other)
                && !sitsOn(other, one);
    }

    /** A boundary event lies on its own step by design. */
    private static boolean sitsOn(BpmnShape one, BpmnShape other) {
        return one.getBpmnElement() instanceof BoundaryEvent event && event.getAttachedTo() == other.getBpmnElement();
    }

    private static Stream<String> edges(Diagram diagram) {
        return diagram.each(BpmnEdge.class)
                .filter(edge -> edge.getBpmnElement() instanceof SequenceFlow)
                .flatMap(edge -> edge(diagram, edge));
    }

    private static Stream<String> edge(Diagram diagram, BpmnEdge edge) {
        SequenceFlow flow = (SequenceFlow) edge.getBpmnElement();
        List<double[]> points = Edges.points(edge);
        boolean slanted = IntStream.range(1, points.size())
                .anyMatch(i -> points.get(i)[0] != points.get(i - 1)[0] && points.get(i)[1] != points.get(i - 1)[1]);
        Stream<String> crooked = slanted ? Stream.of(diagram.finding(flow.getId(), "连线应横平竖直，请拖直")) : Stream.empty();
        Stream<String> through = shapes(diagram)
                .filter(shape -> shape.getBpmnElement().getParentElement() == flow.getParentElement())
                .filter(shape -> !List.of(flow.getSource(), flow.getTarget()).contains(shape.getBpmnElement()))
                .filter(shape -> Geometry.crosses(edge, shape.getBounds()))
                .map(shape -> diagram.finding(
                        flow.getId(), "连线穿过 " + shape.getBpmnElement().getId() + "，请绕开"));
        return Stream.concat(crooked, through);
    }

    private static Stream<BpmnShape> shapes(Diagram diagram) {
        return diagram.each(BpmnShape.class).filter(shape -> shape.getBpmnElement() instanceof FlowNode);
    }

    private static double right(BpmnShape shape) {
        return shape.getBounds().getX() + shape.getBounds().getWidth();
    }

    private static double bottom(BpmnShape shape) {
        return shape.getBounds().getY() + shape.getBounds().getHeight();
    }
}
