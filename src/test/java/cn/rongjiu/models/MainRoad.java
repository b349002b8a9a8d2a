package cn.rongjiu.models;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/**
 * The main road runs from the start event through whatever leaves each step on its right, at the height of the start, to
 * an end event; everything on it stands on that one line, each step to the right of the one before.
 *
 * <p>Two turns are no bends: a fork whose branches run above and below the line goes on at the gateway where they meet
 * (without one, the road has done its part), and a frame may stand in a row of its own, for a screen is not wide enough
 * for all. Each process and each sub-process, those started by an event included, has its own road.
 */
final class MainRoad {

    private final Diagram diagram;
    private final double line;
    private final Set<FlowNode> walked = new LinkedHashSet<>();
    private final List<String> findings = new ArrayList<>();

    private MainRoad(Diagram diagram, StartEvent start) {
        this.diagram = diagram;
        this.line = middle(diagram, start);
    }

    static Stream<String> findings(Diagram diagram) {
        return diagram.each(StartEvent.class)
                .filter(start -> isFirst(diagram, start))
                .flatMap(start -> new MainRoad(diagram, start).walk(start).stream());
    }

    /** Of several start events the one without a trigger, else the one drawn first. */
    private static boolean isFirst(Diagram diagram, StartEvent start) {
        List<StartEvent> starts = diagram.each(StartEvent.class)
                .filter(other -> other.getParentElement() == start.getParentElement())
                .filter(other -> shape(diagram, other).isPresent())
                .toList();
        return starts.stream()
                .filter(other -> other.getEventDefinitions().isEmpty())
                .findFirst()
                .or(() -> starts.stream().findFirst())
                .filter(first -> first == start)
                .isPresent();
    }

    private List<String> walk(StartEvent start) {
        Optional<FlowNode> at = Optional.of(start);
        FlowNode before = null;
        while (at.isPresent() && walked.add(at.get())) {
            FlowNode node = at.get();
            check(before, node);
            before = isFrame(node) ? before : node;
            at = next(node).filter(next -> shape(diagram, next).isPresent());
        }
        at.ifPresent(again -> findings.add(diagram.finding(again.getId(), "主线绕回了走过的步骤，请从侧面绕回")));
        return findings;
    }

    private void check(FlowNode before, FlowNode node) {
        if (isFrame(node)) {
            return;
        }
        if (Math.abs(middle(diagram, node) - line) > 1) {
            findings.add(diagram.finding(
                    node.getId(), "不在主线上（中心高 %.0f，主线高 %.0f），请移到一条直线上".formatted(middle(diagram, node), line)));
        }
        if (before != null && bounds(diagram, node).getX() < right(bounds(diagram, before))) {
            findings.add(diagram.finding(node.getId(), "画在了上一步 " + before.getId() + " 的左边，主线应从左到右"));
        }
    }

    private Optional<FlowNode> next(FlowNode node) {
        Optional<FlowNode> straight = straight(node);
        if (straight.isPresent() || node instanceof EndEvent) {
            return straight;
        }
        if (isFork(node)) {
            return meeting(node);
        }
        Optional<FlowNode> row = isFrame(node)
                ? targets(node).findFirst()
                : targets(node).filter(this::isFrame).findFirst();
        if (row.isEmpty()) {
            findings.add(diagram.finding(node.getId(), "主线在这里中断：没有从右侧水平连出的线，请把主要去向画在右侧"));
        }
        return row;
    }

    /** Of several lines to the right the one without a bend; all of a fork's bend. */
    private Optional<FlowNode> straight(FlowNode node) {
        List<BpmnEdge> exits = diagram.each(BpmnEdge.class)
                .filter(edge -> edge.getBpmnElement() instanceof SequenceFlow flow && flow.getSource() == node)
                .filter(edge -> leavesRight(Edges.points(edge)))
                .toList();
        List<BpmnEdge> unbent = exits.stream()
                .filter(edge -> Edges.points(edge).stream().allMatch(p -> Math.abs(p[1] - line) <= 1))
                .toList();
        return Stream.concat(unbent.stream(), isFork(node) ? Stream.empty() : exits.stream())
                .map(edge -> ((SequenceFlow) edge.getBpmnElement()).getTarget())
                .findFirst();
    }

    private boolean leavesRight(List<double[]> points) {
        return points.get(1)[0] > points.get(0)[0]
                && Math.abs(points.get(0)[1] - line) <= 1
                && points.get(0)[1] == points.get(1)[1];
    }

    private static boolean isFork(FlowNode node) {
        return node instanceof Gateway
                && !(node instanceof ExclusiveGateway)
                && node.getOutgoing().size() > 1;
    }

    /** The nearest gateway that every branch reaches. */
    private static Optional<FlowNode> meeting(FlowNode fork) {
        return reached(targets(fork).findFirst().orElseThrow()).stream()
                .filter(node -> node instanceof Gateway && node != fork)
                .filter(node -> targets(fork).allMatch(branch -> reached(branch).contains(node)))
                .findFirst();
    }

    private static Set<FlowNode> reached(FlowNode from) {
        Set<FlowNode> reached = new LinkedHashSet<>();
        Deque<FlowNode> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            FlowNode node = open.poll();
            if (reached.add(node)) {
                targets(node).forEach(open::add);
            }
        }
        return reached;
    }

    private static Stream<FlowNode> targets(FlowNode node) {
        return node.getOutgoing().stream().map(SequenceFlow::getTarget);
    }

    private boolean isFrame(FlowNode node) {
        return shape(diagram, node).filter(Labels::isFrame).isPresent();
    }

    private static Optional<BpmnShape> shape(Diagram diagram, FlowNode node) {
        return diagram.each(BpmnShape.class)
                .filter(shape -> shape.getBpmnElement() == node)
                .findFirst();
    }

    private static Bounds bounds(Diagram diagram, FlowNode node) {
        return shape(diagram, node).orElseThrow().getBounds();
    }

    private static double middle(Diagram diagram, FlowNode node) {
        return bounds(diagram, node).getY() + bounds(diagram, node).getHeight() / 2;
    }

    private static double right(Bounds at) {
        return at.getX() + at.getWidth();
    }
}
