package com.cegidlife.learning.material.zip;

import static com.cegidlife.learning.material.MaterialProblem.flaw;

import com.cegidlife.learning.material.ScormEdition;
import com.cegidlife.learning.material.ScormManifest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Reads {@code imsmanifest.xml}, without document types and so without entities of any kind. */
final class ManifestParser {

    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private ManifestParser() {}

    /** @throws com.cegidlife.servicekit.problem.Refusal {@code scorm-package-refused} */
    static ScormManifest parse(byte[] manifest) {
        var root = document(manifest).getDocumentElement();
        var items = Xml.descendants(root, "item").stream()
                .filter(item -> !item.getAttribute("identifierref").isEmpty())
                .toList();
        if (items.size() != 1) {
            throw flaw("units", Integer.toString(items.size()));
        }
        var item = items.getFirst();
        return new ScormManifest(edition(root), entry(root, item), masteryScore(item));
    }

    private static Document document(byte[] manifest) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(manifest));
        } catch (SAXException | IOException e) {
            throw flaw("manifest", String.valueOf(e.getMessage()));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The XML parser of the JDK cannot be made safe", e);
        }
    }

    private static ScormEdition edition(Element root) {
        var stated = Xml.descendants(root, "schemaversion").stream()
                .map(version -> version.getTextContent().strip())
                .findFirst()
                .orElse("");
        if (stated.equals("1.2")) {
            return ScormEdition.SCORM_1_2;
        }
        if (stated.startsWith("2004") || stated.startsWith("CAM 1.3")) {
            return ScormEdition.SCORM_2004;
        }
        throw flaw("version", stated);
    }

    private static String entry(Element root, Element item) {
        var wanted = item.getAttribute("identifierref");
        var resource = Xml.descendants(root, "resource").stream()
                .filter(each -> each.getAttribute("identifier").equals(wanted))
                .findFirst()
                .orElseThrow(() -> flaw("resource", wanted));
        var folders = List.of(base(root), base((Element) resource.getParentNode()), base(resource));
        var entry = (String.join("", folders) + resource.getAttribute("href")).replace('\\', '/');
        EntryName.mustBeSafe(entry.split("[?#]", 2)[0]);
        return entry + item.getAttribute("parameters");
    }

    private static String base(Element element) {
        return element.getAttributeNS(XML, "base");
    }

    private static Optional<BigDecimal> masteryScore(Element item) {
        return Xml.descendants(item, "masteryscore").stream()
                .map(score -> score.getTextContent().strip())
                .filter(score -> score.matches("\\d{1,3}(\\.\\d{1,2})?"))
                .map(BigDecimal::new)
                .filter(score -> score.compareTo(BigDecimal.valueOf(100)) <= 0)
                .findFirst();
    }
}
