package com.cegidlife.availability.feed;

import com.cegidlife.availability.maintenance.Maintenance;
import com.cegidlife.availability.maintenance.MaintenanceState;
import com.cegidlife.servicekit.portal.PortalLinks;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;

/**
 * Maintenance as calendar programs subscribe to it (RFC 5545): one event each, with a UID of its own and a rising SEQUENCE;
 * one called off stays for a while, as cancelled. Times are in UTC.
 */
@ApplicationScoped
public class CalendarFeed {

    private final PortalLinks portal;

    CalendarFeed(PortalLinks portal) {
        this.portal = portal;
    }

    public String write(News news) {
        var calendar = new Calendar()
                .withProdId("-//CegidLife//Maintenances//FR")
                .withDefaults()
                .withProperty(ImmutableMethod.PUBLISH)
                .getFluentTarget();
        news.maintenance().forEach(maintenance -> calendar.add(event(maintenance, news)));
        try (var bytes = new ByteArrayOutputStream()) {
            new CalendarOutputter(false).output(calendar, bytes);
            return bytes.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private VEvent event(Maintenance maintenance, News news) {
        var title = maintenance.subject().title();
        var cancelled = maintenance.state() == MaintenanceState.CANCELLED;
        var event = new VEvent(false); // the other constructors stamp it with the machine's time
        event.add(new Uid(maintenance.id() + "@maintenance.cegidlife"));
        event.add(new DtStamp(news.asOf().truncatedTo(ChronoUnit.SECONDS)));
        event.add(new Sequence(Math.toIntExact(maintenance.version())));
        event.add(new DtStart<>(maintenance.window().start().truncatedTo(ChronoUnit.SECONDS)));
        event.add(new DtEnd<>(maintenance.window().end().truncatedTo(ChronoUnit.SECONDS)));
        event.add(new Summary("Maintenance : " + title.french() + " / " + title.english()));
        maintenance
                .subject()
                .description()
                .ifPresent(text -> event.add(new Description(text.french() + "\n\n" + text.english())));
        event.add(new Url(portal.to("/maintenances/" + maintenance.id())));
        event.add(cancelled ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }
}
