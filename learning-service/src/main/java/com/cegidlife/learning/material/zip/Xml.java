package com.cegidlife.learning.material.zip;

import java.util.List;
import java.util.stream.IntStream;
import org.w3c.dom.Element;

/** Finds elements by their local names: packages use all kinds of namespaces. */
final class Xml {

    private Xml() {}

    /** In document order. */
    static List<Element> descendants(Element element, String localName) {
        var found = element.getElementsByTagNameNS("*", localName);
        return IntStream.range(0, found.getLength())
                .mapToObj(index -> (Element) found.item(index))
                .toList();
    }
}
