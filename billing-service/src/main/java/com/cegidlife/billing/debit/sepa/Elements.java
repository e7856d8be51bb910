package com.cegidlife.billing.debit.sepa;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements inside one another. */
record Elements(XMLStreamWriter writer) {

    void in(String element, Inside inside) throws XMLStreamException {
        writer.writeStartElement(element);
        inside.write();
        writer.writeEndElement();
    }

    void text(String element, String text) throws XMLStreamException {
        in(element, () -> writer.writeCharacters(text));
    }

    /** An amount in euros. */
    void amount(String element, String euros) throws XMLStreamException {
        writer.writeStartElement(element);
        writer.writeAttribute("Ccy", "EUR");
        writer.writeCharacters(euros);
        writer.writeEndElement();
    }

    /** What is written inside an element. */
    interface Inside {
        void write() throws XMLStreamException;
    }
}
