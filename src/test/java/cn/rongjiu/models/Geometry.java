package cn.rongjiu.models;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/** Whether a line runs over a shape; a touch of the border is none. */
final class Geometry {

    private Geometry() {}

    static boolean crosses(BpmnEdge edge, Bounds bounds) {
        return segments(edge).anyMatch(line -> line.intersects(inside(bounds)));
    }

    static Stream<Line2D> segments(BpmnEdge edge) {
        List<double[]> points = Edges.points(edge);
        return IntStream.range(1, points.size())
                .mapToObj(i -> new Line2D.Double(
                        points.get(i - 1)[0], points.get(i - 1)[1], points.get(i)[0], points.get(i)[1]));
    }

    static Rectangle2D inside(Bounds bounds) {
        return new Rectangle2D.Double(
                bounds.getX() + 1, bounds.getY() + 1, bounds.getWidth() - 2, bounds.getHeight() - 2);
    }

    /** The smallest frame around all shapes, labels and lines. */
    static Rectangle2D extent(BpmnModelInstance model) {
        Stream<Rectangle2D> boxes = model.getModelElementsByType(Bounds.class).stream()
                .map(b -> new Rectangle2D.Double(b.getX(), b.getY(), b.getWidth(), b.getHeight()));
        Stream<Rectangle2D> lines =
                model.getModelElementsByType(BpmnEdge.class).stream().map(Geometry::extent);
        return Stream.concat(boxes, lines).reduce(Rectangle2D::createUnion).orElseGet(Rectangle2D.Double::new);
    }

    static Rectangle2D extent(BpmnEdge edge) {
        return segments(edge)
                .map(Line2D::getBounds2D)
                .reduce(Rectangle2D::createUnion)
                .orElseThrow();
    }
}
