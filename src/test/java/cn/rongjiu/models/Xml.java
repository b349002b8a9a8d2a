package cn.rongjiu.models;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.xml.instance.DomElement;

/** The file below the model, for what may stand anywhere. */
final class Xml {

    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private Xml() {}

    static Stream<DomElement> elements(BpmnModelInstance model) {
        return below(model.getDocument().getRootElement());
    }

    /** The id a designer finds in the Modeler: of the element or of what it belongs to. */
    static String nearestId(DomElement element) {
        String id = element.getAttribute("id");
        return id == null && element.getParentElement() != null ? nearestId(element.getParentElement()) : id;
    }

    private static Stream<DomElement> below(DomElement element) {
        return Stream.concat(Stream.of(element), element.getChildElements().stream().flatMap(Xml::below));
    }
}
