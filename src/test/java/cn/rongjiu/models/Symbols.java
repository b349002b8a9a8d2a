package cn.rongjiu.models;

import java.util.Map;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;

/** The small signs of BPMN, each drawn around (0,0) or from it. */
final class Symbols {

    private static final Map<String, String> TASKS = Map.of(
            "userTask", "M2 15v-3q0-4 5-4t5 4v3zM7 0.5a3.3 3.3 0 1 1-0.01 0z",
            "serviceTask",
                    "M7 0.5v3M7 11.5v3M0 7.5h3M11 7.5h3M2 2.5l2.2 2.2M9.8 10.3l2.2 2.2M2 12.5l2.2-2.2M9.8 4.7l2.2-2.2"
                            + "M7 3.5a4 4 0 1 1-0.01 0zM7 6a1.5 1.5 0 1 1-0.01 0z",
            "businessRuleTask", "M0 2h14v11h-14zM0 5h14M0 9h14M5 5v8",
            "sendTask", "M0 2h14v10h-14zM0 2l7 6l7-6",
            "receiveTask", "M0 2h14v10h-14zM0 2l7 6l7-6");

    private static final Map<String, String> EVENTS = Map.of(
            "timerEventDefinition", "M0-9a9 9 0 1 1-0.01 0zM0-5.5v5.5l4 2M0-9v2.2M0 9v-2.2M9 0h-2.2M-9 0h2.2",
            "messageEventDefinition", "M-8-5.5h16v11h-16zM-8-5.5l8 6.5l8-6.5",
            "errorEventDefinition", "M-7 7l4-14l5 8l5-9l-4 15l-5-8z",
            "escalationEventDefinition", "M0-8l6 15l-6-6l-6 6z",
            "signalEventDefinition", "M0-8l8 13h-16z",
            "conditionalEventDefinition", "M-6-8h12v16h-12zM-4-4h8M-4 0h8M-4 4h8",
            "compensateEventDefinition", "M0-6l-8 6l8 6zM8-6l-8 6l8 6z",
            "terminateEventDefinition", "M0-9a9 9 0 1 1-0.01 0z");

    private static final Map<String, String> GATEWAYS = Map.of(
            "exclusiveGateway", "M-7-7l14 14M-7 7l14-14",
            "parallelGateway", "M0-10v20M-10 0h20",
            "inclusiveGateway", "M0-9a9 9 0 1 1-0.01 0z",
            "eventBasedGateway", "M0-11a11 11 0 1 1-0.01 0zM0-8l7.6 5.5l-2.9 9h-9.4l-2.9-9z",
            "complexGateway", "M0-10v20M-10 0h20M-7-7l14 14M-7 7l14-14");

    private Symbols() {}

    static void task(Canvas canvas, FlowNode task, double x, double y) {
        String sign = TASKS.get(type(task));
        if (sign != null) {
            canvas.path(sign, x + 5, y + 5, 1, "sendTask".equals(type(task)) ? "#cbd2d9" : "none");
        }
    }

    static void gateway(Canvas canvas, FlowNode gateway, double x, double y) {
        boolean round = "inclusiveGateway".equals(type(gateway)) || "eventBasedGateway".equals(type(gateway));
        canvas.path(GATEWAYS.get(type(gateway)), x, y, round ? 1.5 : 3, "none");
    }

    /** Ends throw, so their signs are filled. */
    static void event(Canvas canvas, FlowNode event, double x, double y) {
        event.getChildElementsByType(EventDefinition.class).stream()
                .map(definition -> definition.getElementType().getTypeName())
                .filter(EVENTS::containsKey)
                .findFirst()
                .ifPresent(type ->
                        canvas.path(EVENTS.get(type), x, y, 1.2, "endEvent".equals(type(event)) ? Canvas.INK : "none"));
    }

    /** Three bars at the foot: upright when all run at once, lying when one follows the other. */
    static void repetition(Canvas canvas, FlowNode activity, double x, double y) {
        activity.getChildElementsByType(MultiInstanceLoopCharacteristics.class)
                .forEach(loop -> canvas.path(
                        loop.isSequential() ? "M-6-5h12M-6 0h12M-6 5h12" : "M-5-6v12M0-6v12M5-6v12",
                        x,
                        y,
                        2.5,
                        "none"));
    }

    static void closedSubProcess(Canvas canvas, double x, double y) {
        canvas.path("M-7-7h14v14h-14zM0-4v8M-4 0h8", x, y, 1.2, "none");
    }

    static String type(FlowNode node) {
        return node.getElementType().getTypeName();
    }
}
