package cn.rongjiu.models;

import cn.rongjiu.models.Labels.Label;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;

/** Labels that stand beside what they name can be read: no step, line, frame or other label runs over them. */
final class LabelStyle {

    private LabelStyle() {}

    static Stream<String> findings(Diagram diagram) {
        List<Label> labels = Labels.of(diagram);
        Stream<String> covered = labels.stream().flatMap(label -> covered(diagram, label));
        Stream<String> struck = labels.stream().flatMap(label -> struck(diagram, label));
        Stream<String> mixed = IntStream.range(0, labels.size())
                .boxed()
                .flatMap(i -> labels.subList(i + 1, labels.size()).stream()
                        .filter(other -> labels.get(i).box().intersects(other.box()))
                        .map(other -> finding(
                                diagram, labels.get(i), "与“" + other.named().getName() + "”重叠")));
        return Stream.of(covered, struck, mixed).flatMap(findings -> findings);
    }

    private static Stream<String> covered(Diagram diagram, Label label) {
        return diagram.each(BpmnShape.class)
                .filter(shape -> shape.getBpmnElement() instanceof FlowNode)
                .filter(shape -> shape.getBpmnElement() != label.named())
                .filter(shape -> Labels.isFrame(shape) ? cutByFrame(label, shape) : isUnder(label, shape))
                .map(shape ->
                        finding(diagram, label, "被 " + shape.getBpmnElement().getId() + " 遮住"));
    }

    private static boolean isUnder(Label label, BpmnShape shape) {
        return label.box().intersects(Geometry.inside(shape.getBounds()));
    }

    /** What is named within a frame has its name there; what stands outside has it outside; on the border, either. */
    private static boolean cutByFrame(Label label, BpmnShape frame) {
        boolean within = Geometry.inside(frame.getBounds()).contains(label.box());
        boolean without = !isUnder(label, frame);
        boolean attached =
                label.named() instanceof BoundaryEvent event && event.getAttachedTo() == frame.getBpmnElement();
        return attached ? !within && !without : Frames.holds(frame, label.named()) ? !within : !without;
    }

    private static Stream<String> struck(Diagram diagram, Label label) {
        return diagram.each(BpmnEdge.class)
                .filter(edge -> edge.getBpmnElement() instanceof SequenceFlow)
                .filter(edge -> Geometry.segments(edge).anyMatch(line -> line.intersects(label.box())))
                .map(edge ->
                        finding(diagram, label, "被连线 " + edge.getBpmnElement().getId() + " 划过"));
    }

    private static String finding(Diagram diagram, Label label, String what) {
        return diagram.finding(label.named().getId(), "文字“" + label.named().getName() + "”" + what + "，请移开文字");
    }
}
