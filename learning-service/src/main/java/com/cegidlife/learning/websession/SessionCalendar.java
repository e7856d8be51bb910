package com.cegidlife.learning.websession;

import com.cegidlife.servicekit.mail.Attachment;
import com.cegidlife.servicekit.portal.PortalLinks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Writes live web sessions as calendar programs read them (RFC 5545, RFC 5546): all files about one have the same UID and a
 * rising SEQUENCE, so that a later one replaces an earlier one. Times are in UTC. A file names nobody but its reader.
 */
@ApplicationScoped
class SessionCalendar {

    private final InternetAddress sender;
    private final PortalLinks portal;
    private final Clock clock;

    SessionCalendar(@ConfigProperty(name = "cegidlife.mail.from") String from, PortalLinks portal, Clock clock)
            throws AddressException {
        sender = new InternetAddress(from);
        this.portal = portal;
        this.clock = clock;
    }

    /** Puts the session into a person's calendar, or changes it there. */
    Attachment request(WebSession session, String address) {
        return file(ImmutableMethod.REQUEST, ImmutableStatus.VEVENT_CONFIRMED, session, address);
    }

    /** Takes the session out of a person's calendar. */
    Attachment cancel(WebSession session, String address) {
        return file(ImmutableMethod.CANCEL, ImmutableStatus.VEVENT_CANCELLED, session, address);
    }

    private Attachment file(Method method, Status status, WebSession session, String address) {
        var calendar = new Calendar()
                .withProdId("-//CegidLife//Web Assistance//FR")
                .withDefaults()
                .withProperty(method)
                .withComponent(event(session, status, address))
                .getFluentTarget();
        return new Attachment(
                "web-assistance.ics",
                "text/calendar; method=" + method.getValue() + "; charset=UTF-8",
                written(calendar));
    }

    private VEvent event(WebSession session, Status status, String address) {
        var plan = session.plan();
        var event = new VEvent(false); // the other constructors stamp it with the machine's time
        event.add(new Uid(session.id() + "@" + domain()));
        event.add(new DtStamp(clock.instant().truncatedTo(ChronoUnit.SECONDS)));
        event.add(new Sequence(session.calendarSequence()));
        event.add(new DtStart<>(plan.startsAt()));
        event.add(new DtEnd<>(plan.endsAt()));
        event.add(new Summary("Web Assistance – " + plan.title()));
        event.add(new Location(plan.link()));
        event.add(new Url(portal.to("/web-sessions/" + session.id())));
        event.add(status);
        event.add(new Organizer(new ParameterList(List.of(new Cn(sender.getPersonal()))), mailto(sender.getAddress())));
        event.add(new Attendee(new ParameterList(List.of(PartStat.ACCEPTED, Rsvp.FALSE)), mailto(address)));
        return event;
    }

    private String domain() {
        return sender.getAddress().substring(sender.getAddress().lastIndexOf('@') + 1);
    }

    private static byte[] written(Calendar calendar) {
        try (var bytes = new ByteArrayOutputStream()) {
            new CalendarOutputter().output(calendar, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URI mailto(String address) {
        try {
            return new URI("mailto", address, null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("Not an address", e);
        }
    }
}
