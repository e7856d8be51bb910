package com.cegidlife.ticket.attachment.tika;

import com.cegidlife.ticket.attachment.FormatDetector;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The list of content types that every Open XML archive has (ECMA-376-2). */
final class ContentTypes {

    private ContentTypes() {}

    /** The content types that the list names, for extensions and for single parts. */
    static List<String> read(byte[] xml) {
        try {
            var reader = withoutEntities().createXMLStreamReader(new ByteArrayInputStream(xml));
            var types = new ArrayList<String>();
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT) {
                    addType(types, reader);
                }
            }
            return types;
        } catch (XMLStreamException e) {
            throw FormatDetector.refused("a damaged Open XML document");
        }
    }

    private static void addType(List<String> types, XMLStreamReader element) {
        var type = element.getAttributeValue(null, "ContentType");
        if (type != null) {
            types.add(type);
        }
    }

    private static XMLInputFactory withoutEntities() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
