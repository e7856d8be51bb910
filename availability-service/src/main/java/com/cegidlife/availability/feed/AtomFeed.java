package com.cegidlife.availability.feed;

import com.cegidlife.availability.incident.Timeline;
import com.cegidlife.availability.maintenance.Maintenance;
import com.cegidlife.servicekit.portal.PortalLinks;
import com.cegidlife.servicekit.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.StringWriter;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Incidents and maintenance as news readers subscribe to them (RFC 4287). */
@ApplicationScoped
public class AtomFeed {

    private final PortalLinks portal;

    AtomFeed(PortalLinks portal) {
        this.portal = portal;
    }

    public String write(News news) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
            element(xml, "id", portal.to("/weather").toString());
            element(xml, "title", "Météo CegidLife / CegidLife weather");
            element(xml, "updated", news.asOf().toString());
            xml.writeStartElement("author");
            element(xml, "name", "CegidLife");
            xml.writeEndElement();
            for (var incident : news.incidents()) {
                write(xml, incident);
            }
            for (var maintenance : news.maintenance()) {
                write(xml, maintenance);
            }
            xml.writeEndDocument();
            return text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The news cannot be written", e);
        }
    }

    private void write(XMLStreamWriter xml, Timeline timeline) throws XMLStreamException {
        var incident = timeline.incident();
        var told = timeline.updates().stream()
                .map(update -> update.postedAt() + " " + update.stage() + "\n" + both(update.text()))
                .collect(Collectors.joining("\n\n"));
        var last = timeline.updates().isEmpty()
                ? incident.openedAt()
                : timeline.updates().getLast().postedAt();
        entry(xml, incident.id(), "Incident : " + both(incident.title()), last, portal.to("/weather"), told);
    }

    private void write(XMLStreamWriter xml, Maintenance maintenance) throws XMLStreamException {
        var window = maintenance.window();
        var changed = maintenance
                .cancelledAt()
                .or(maintenance::endedAt)
                .or(maintenance::startedAt)
                .or(maintenance::announcedAt)
                .orElseThrow();
        entry(
                xml,
                maintenance.id(),
                "Maintenance : " + both(maintenance.subject().title()),
                changed,
                portal.to("/maintenances/" + maintenance.id()),
                maintenance.state() + " " + window.start() + " – " + window.end());
    }

    private static void entry(XMLStreamWriter xml, UUID id, String title, Instant updated, URI page, String content)
            throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", "urn:uuid:" + id);
        element(xml, "title", title);
        element(xml, "updated", updated.toString());
        xml.writeEmptyElement("link");
        xml.writeAttribute("href", page.toString());
        element(xml, "content", content);
        xml.writeEndElement();
    }

    /** Characters that XML cannot hold are left out. */
    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text.replaceAll("[\\p{Cntrl}&&[^\\t\\n\\r]]", ""));
        xml.writeEndElement();
    }

    private static String both(Text text) {
        return text.french() + " / " + text.english();
    }
}
