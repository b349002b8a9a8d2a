package cn.rongjiu.models;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/** Whether a line runs over a shape; a touch of the border is none. */
final class Geometry {

    private Geometry() {}

    static boolean crosses(List<double[]> points, Bounds bounds) {
        return IntStream.range(1, points.size())
                .mapToObj(i -> new Line2D.Double(
                        points.get(i - 1)[0], points.get(i - 1)[1], points.get(i)[0], points.get(i)[1]))
                .anyMatch(line -> line.intersects(inside(bounds)));
    }

    static Rectangle2D inside(Bounds bounds) {
        return new Rectangle2D.Double(
                bounds.getX() + 1, bounds.getY() + 1, bounds.getWidth() - 2, bounds.getHeight() - 2);
    }
}
