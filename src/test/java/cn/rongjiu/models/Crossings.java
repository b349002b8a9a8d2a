package cn.rongjiu.models;

import java.awt.geom.Line2D;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;

/**
 * Every line can be followed with a finger: none crosses another, and only lines of the same source or the same target
 * may run together, for that is one road that parts or two that meet.
 */
final class Crossings {

    private Crossings() {}

    static Stream<String> findings(Diagram diagram) {
        List<BpmnEdge> edges = diagram.each(BpmnEdge.class)
                .filter(edge -> edge.getBpmnElement() instanceof SequenceFlow)
                .toList();
        return IntStream.range(0, edges.size()).boxed().flatMap(i -> edges.subList(i + 1, edges.size()).stream()
                .flatMap(other -> pair(diagram, edges.get(i), other)));
    }

    private static Stream<String> pair(Diagram diagram, BpmnEdge one, BpmnEdge other) {
        String id = one.getBpmnElement().getId();
        String otherId = other.getBpmnElement().getId();
        Stream<String> crossing = where(one, other, Crossings::cross)
                .map(line -> diagram.finding(id, "与 " + otherId + " 交叉（" + line + "），请绕开"));
        Stream<String> running = where(one, other, Crossings::touch)
                .filter(line -> !related((SequenceFlow) one.getBpmnElement(), (SequenceFlow) other.getBpmnElement()))
                .map(line -> diagram.finding(id, "与 " + otherId + " 相碰或者重合（" + line + "），请拉开"));
        return Stream.concat(crossing, running).limit(1);
    }

    private static boolean related(SequenceFlow one, SequenceFlow other) {
        return one.getSource() == other.getSource() || one.getTarget() == other.getTarget();
    }

    private static Stream<String> where(BpmnEdge one, BpmnEdge other, BiPredicate<Line2D, Line2D> meet) {
        return Geometry.segments(one)
                .filter(line -> Geometry.segments(other).anyMatch(second -> meet.test(line, second)))
                .map(line -> "%.0f,%.0f–%.0f,%.0f".formatted(line.getX1(), line.getY1(), line.getX2(), line.getY2()));
    }

    private static boolean cross(Line2D one, Line2D other) {
        return parts(one, other) && parts(other, one);
    }

    /** Whether the ends of {@code other} lie on different sides of {@code line}. */
    private static boolean parts(Line2D line, Line2D other) {
        return line.relativeCCW(other.getP1()) * line.relativeCCW(other.getP2()) < 0
                && line.ptLineDist(other.getP1()) > 0
                && line.ptLineDist(other.getP2()) > 0;
    }

    private static boolean touch(Line2D one, Line2D other) {
        return one.intersectsLine(other) && !cross(one, other);
    }
}
