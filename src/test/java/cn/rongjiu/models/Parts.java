package cn.rongjiu.models;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;

/**
 * All that must fit together.
 *
 * @param code the Java sources
 * @param config the folder of what an office changes
 * @param handbook the page that states the rules
 * @param groups the groups an installation knows
 */
record Parts(
        List<Diagram> diagrams,
        List<Form> forms,
        Beans beans,
        Sources code,
        Path config,
        String handbook,
        Set<String> groups) {

    <T extends BaseElement> Set<String> values(Class<T> type, String namespace, String attribute) {
        return diagrams.stream()
                .flatMap(diagram -> diagram.each(type))
                .map(element -> value(element, namespace, attribute))
                .filter(value -> value != null)
                .collect(Collectors.toSet());
    }

    private static String value(BaseElement element, String namespace, String attribute) {
        return namespace == null
                ? element.getAttributeValue(attribute)
                : element.getAttributeValueNs(namespace, attribute);
    }

    /** Every place where an attribute of the Camunda namespace or an element's own stands, with its value. */
    Stream<Place> places(String attribute) {
        return diagrams.stream().flatMap(diagram -> Xml.elements(diagram)
                .filter(element -> Xml.attributes(element).containsKey(attribute))
                .map(element -> new Place(
                        diagram, Xml.nearestId(element), Xml.attributes(element).get(attribute))));
    }

    /** Every named parameter of a step ({@code camunda:inputParameter}, {@code camunda:outputParameter}). */
    Stream<Place> parameters(String kind, String name) {
        return diagrams.stream().flatMap(diagram -> Xml.elements(diagram)
                .filter(element -> kind.equals(element.getLocalName()))
                .filter(element -> name.equals(element.getAttribute("name")))
                .map(element -> new Place(diagram, Xml.nearestId(element), Xml.ownText(element))));
    }

    record Place(Diagram diagram, String elementId, String value) {

        String finding(String sentence) {
            return diagram.finding(elementId, sentence);
        }
    }
}
