package cn.rongjiu.models;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/** Labels that stand beside what they name can be read: no step covers them. */
final class LabelStyle {

    private LabelStyle() {}

    static Stream<String> findings(Diagram diagram) {
        Stream<String> nodes = diagram.each(BpmnShape.class)
                .filter(shape -> shape.getBpmnElement() instanceof FlowNode)
                .flatMap(shape -> covered(diagram, (FlowElement) shape.getBpmnElement(), shape.getBpmnLabel()));
        Stream<String> flows = diagram.each(BpmnEdge.class)
                .filter(edge -> edge.getBpmnElement() instanceof FlowElement)
                .flatMap(edge -> covered(diagram, (FlowElement) edge.getBpmnElement(), edge.getBpmnLabel()));
        return Stream.concat(nodes, flows);
    }

    private static Stream<String> covered(Diagram diagram, FlowElement named, BpmnLabel label) {
        if (label == null || label.getBounds() == null || named.getName() == null) {
            return Stream.empty();
        }
        Rectangle2D text = text(named.getName(), label.getBounds());
        return diagram.each(BpmnShape.class)
                .filter(shape -> shape.getBpmnElement() instanceof FlowNode)
                .filter(shape -> !(shape.getBpmnElement() instanceof SubProcess))
                .filter(shape -> shape.getBpmnElement() != named)
                .filter(shape -> text.intersects(Geometry.inside(shape.getBounds())))
                .map(shape -> diagram.finding(
                        named.getId(),
                        "文字“" + named.getName() + "”被 " + shape.getBpmnElement().getId() + " 遮住，请移开文字"));
    }

    /** Where the text really lies: its author gives a box, the words may need more. */
    private static Rectangle2D text(String name, Bounds box) {
        List<String> lines = Edges.lines(name, box);
        double width = lines.stream().mapToDouble(Wrapping::width).max().orElse(0);
        double middle = box.getX() + box.getWidth() / 2;
        return new Rectangle2D.Double(middle - width / 2, box.getY(), width, lines.size() * Canvas.LINE_HEIGHT);
    }
}
