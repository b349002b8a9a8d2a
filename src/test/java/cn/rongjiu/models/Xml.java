package cn.rongjiu.models;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;
import org.xml.sax.SAXException;

/** The file below the model, for what may stand anywhere in it. */
final class Xml {

    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private Xml() {}

    static Stream<Element> elements(Diagram diagram) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return below(
                    factory.newDocumentBuilder().parse(diagram.file().toFile()).getDocumentElement());
        } catch (ParserConfigurationException | SAXException | IOException broken) {
            throw new IllegalStateException(diagram.file() + " is no XML", broken);
        }
    }

    /** The id a designer finds in the Modeler: of the element or of what it belongs to. */
    static String nearestId(Element element) {
        boolean outermost = !(element.getParentNode() instanceof Element);
        return outermost || element.hasAttribute("id")
                ? element.getAttribute("id")
                : nearestId((Element) element.getParentNode());
    }

    static Map<String, String> attributes(Element element) {
        Map<String, String> attributes = new LinkedHashMap<>();
        IntStream.range(0, element.getAttributes().getLength())
                .mapToObj(i -> (Attr) element.getAttributes().item(i))
                .forEach(attribute -> attributes.put(attribute.getLocalName(), attribute.getValue()));
        return attributes;
    }

    static String ownText(Element element) {
        return children(element)
                .filter(Text.class::isInstance)
                .map(Node::getNodeValue)
                .collect(Collectors.joining());
    }

    private static Stream<Element> below(Element element) {
        return Stream.concat(
                Stream.of(element),
                children(element).filter(Element.class::isInstance).flatMap(child -> below((Element) child)));
    }

    private static Stream<Node> children(Element element) {
        NodeList children = element.getChildNodes();
        return IntStream.range(0, children.getLength()).mapToObj(children::item);
    }
}
