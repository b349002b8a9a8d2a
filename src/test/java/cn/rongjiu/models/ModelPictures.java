package cn.rongjiu.models;

import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TextAnnotation;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/** Draws a diagram where its author put it: the same file always gives the same picture, byte for byte. */
final class ModelPictures {

    private static final double MARGIN = 20;

    private final BpmnModelInstance model;
    private final Canvas canvas = new Canvas();

    private ModelPictures(BpmnModelInstance model) {
        this.model = model;
    }

    static String draw(BpmnModelInstance model) {
        return new ModelPictures(model).draw();
    }

    private String draw() {
        frame();
        List<BpmnShape> shapes = model.getModelElementsByType(BpmnShape.class).stream()
                .filter(shape -> shape.getBpmnElement() != null)
                .sorted(Comparator.comparingInt(shape -> depth(shape.getBpmnElement())))
                .toList();
        shapes.stream().filter(shape -> isOpen(shape)).forEach(this::shape);
        model.getModelElementsByType(BpmnEdge.class).forEach(edge -> Edges.draw(canvas, edge));
        shapes.stream().filter(shape -> !isOpen(shape)).forEach(this::shape);
        return canvas.close();
    }

    private void frame() {
        Rectangle2D all = Geometry.extent(model);
        canvas.open(
                model.getModelElementsByType(Process.class).iterator().next().getName(),
                all.getX() - MARGIN,
                all.getY() - MARGIN,
                all.getWidth() + 2 * MARGIN,
                all.getHeight() + 2 * MARGIN);
    }

    private void shape(BpmnShape shape) {
        BaseElement element = shape.getBpmnElement();
        Bounds at = shape.getBounds();
        canvas.group(element.getId(), element.getElementType().getTypeName());
        if (element instanceof Gateway gateway) {
            gateway(gateway, shape, at);
        } else if (element instanceof Event event) {
            event(event, shape, at);
        } else if (element instanceof Activity activity) {
            activity(activity, shape, at);
        } else if (element instanceof TextAnnotation note) {
            canvas.path("M10 0h-10v" + at.getHeight() + "h10", at.getX(), at.getY(), 1, "none");
            centred(note.getText().getTextContent(), at);
        }
        canvas.endGroup();
    }

    private void activity(Activity activity, BpmnShape shape, Bounds at) {
        boolean open = isOpen(shape);
        double stroke = activity instanceof CallActivity ? 3.5 : 1.5;
        canvas.box(at.getX(), at.getY(), at.getWidth(), at.getHeight(), 10, stroke, open ? "#f5f7fa" : "#ffffff");
        Symbols.task(canvas, activity, at.getX(), at.getY());
        double middle = at.getX() + at.getWidth() / 2;
        double foot = at.getY() + at.getHeight() - 10;
        if (open) {
            canvas.text(List.of(name(activity)), middle, at.getY() + 14);
        } else {
            centred(name(activity), at);
        }
        boolean closed = !open && (activity instanceof SubProcess || activity instanceof CallActivity);
        if (closed) {
            Symbols.closedSubProcess(canvas, middle - (activity.getLoopCharacteristics() == null ? 0 : 10), foot);
        }
        Symbols.repetition(canvas, activity, middle + (closed ? 10 : 0), foot);
    }

    private void event(Event event, BpmnShape shape, Bounds at) {
        double x = at.getX() + at.getWidth() / 2;
        double y = at.getY() + at.getHeight() / 2;
        double radius = at.getWidth() / 2;
        boolean goesOn = event instanceof BoundaryEvent boundary && !boundary.cancelActivity()
                || event instanceof StartEvent start && !start.isInterrupting();
        canvas.circle(x, y, radius, event instanceof EndEvent ? 3.5 : 1.5, "#ffffff", goesOn);
        if (!(event instanceof StartEvent) && !(event instanceof EndEvent)) {
            canvas.circle(x, y, radius - 3, 1.2, "none", goesOn);
        }
        Symbols.event(canvas, event, x, y);
        beside(event, shape, at);
    }

    private void gateway(Gateway gateway, BpmnShape shape, Bounds at) {
        double half = at.getWidth() / 2;
        String diamond = "M0-%1$sl%1$s %1$sl-%1$s %1$sl-%1$s-%1$sz".formatted(half);
        canvas.path(diamond, at.getX() + half, at.getY() + half, 1.5, "#ffffff");
        Symbols.gateway(canvas, gateway, at.getX() + half, at.getY() + half);
        beside(gateway, shape, at);
    }

    private void centred(String label, Bounds at) {
        List<String> lines = Wrapping.wrap(label, at.getWidth() - 12);
        double top = at.getY() + at.getHeight() / 2 - (lines.size() - 1) * Canvas.LINE_HEIGHT / 2.0;
        canvas.text(lines, at.getX() + at.getWidth() / 2, top);
    }

    private void beside(FlowNode node, BpmnShape shape, Bounds at) {
        if (!name(node).isEmpty()) {
            BpmnLabel label = shape.getBpmnLabel();
            Edges.label(canvas, name(node), label, at.getX() + at.getWidth() / 2, at.getY() + at.getHeight() + 12);
        }
    }

    private static boolean isOpen(BpmnShape shape) {
        return shape.getBpmnElement() instanceof SubProcess && shape.isExpanded();
    }

    /** Outer frames before inner ones, boundary events last. */
    private static int depth(BaseElement element) {
        int depth = element instanceof BoundaryEvent ? 100 : 0;
        for (var e = element.getParentElement(); e != null; e = e.getParentElement()) {
            depth++;
        }
        return depth;
    }

    private static String name(FlowElement element) {
        return element.getName() == null ? "" : element.getName();
    }
}
