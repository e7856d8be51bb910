package com.cegidlife.learning.exchange.qti;

import com.cegidlife.learning.exchange.BrokenLine;
import java.io.InputStream;
import java.util.ArrayDeque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML without document types, entities of its own, or anything from outside. */
final class QtiParser {

    private static final int DEEPEST = 100;
    private static final XMLInputFactory FACTORY = factory();

    private QtiParser() {}

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** @throws BrokenLine when it is not well-formed, has a document type, or is nested deeper than 100 elements */
    static QtiElement read(InputStream xml) {
        try {
            return tree(FACTORY.createXMLStreamReader(xml));
        } catch (XMLStreamException e) {
            throw new BrokenLine(
                    "XML illisible, ligne " + e.getLocation().getLineNumber(),
                    "unreadable XML, line " + e.getLocation().getLineNumber());
        }
    }

    private static QtiElement tree(XMLStreamReader xml) throws XMLStreamException {
        var open = new ArrayDeque<QtiElement>();
        var root = new QtiElement("");
        open.push(root);
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    var element = element(xml);
                    open.element().add(element);
                    open.push(element);
                    mustNotBeDeep(open.size());
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS -> open.element().add(xml.getText());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new BrokenLine("type de document interdit", "document type not allowed");
                default -> {
                    // Comments and processing instructions say nothing.
                }
            }
        }
        return root;
    }

    private static QtiElement element(XMLStreamReader xml) {
        var element = new QtiElement(xml.getLocalName());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            element.attribute(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        return element;
    }

    private static void mustNotBeDeep(int depth) {
        if (depth > DEEPEST) {
            throw new BrokenLine("éléments trop imbriqués", "elements nested too deep");
        }
    }
}
