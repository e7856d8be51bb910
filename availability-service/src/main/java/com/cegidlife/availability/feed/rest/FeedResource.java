package com.cegidlife.availability.feed.rest;

import com.cegidlife.availability.feed.AtomFeed;
import com.cegidlife.availability.feed.CalendarFeed;
import com.cegidlife.availability.feed.ReadFeed;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;

/** Feeds for programs that cannot sign in: the public ones, and those whose address holds a secret. */
@Path("/feeds")
@Tag(name = "Feeds")
@PermitAll
public class FeedResource {

    private static final String CALENDAR = "text/calendar;charset=UTF-8";
    private static final String ATOM = "application/atom+xml;charset=UTF-8";
    private static final String FIVE_MINUTES = "max-age=300";

    private final ReadFeed readFeed;
    private final CalendarFeed calendar;
    private final AtomFeed atom;

    FeedResource(ReadFeed readFeed, CalendarFeed calendar, AtomFeed atom) {
        this.readFeed = readFeed;
        this.calendar = calendar;
        this.atom = atom;
    }

    @GET
    @Path("/public/maintenance.ics")
    @Produces(CALENDAR)
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = FIVE_MINUTES)
    @Operation(
            operationId = "readPublicCalendar",
            summary = "Subscribe a calendar to maintenance that everybody may know of")
    public String publicCalendar() {
        return calendar.write(readFeed.ofEverybody());
    }

    @GET
    @Path("/public/weather.atom")
    @Produces(ATOM)
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = FIVE_MINUTES)
    @Operation(operationId = "readPublicNews", summary = "Subscribe a news reader to what everybody may know of")
    public String publicNews() {
        return atom.write(readFeed.ofEverybody());
    }

    @GET
    @Path("/{secret}/maintenance.ics")
    @Produces(CALENDAR)
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "private, " + FIVE_MINUTES)
    @Operation(operationId = "readCalendar", summary = "Subscribe a calendar to a customer's maintenance")
    public String customerCalendar(@PathParam("secret") String secret) {
        return calendar.write(readFeed.at(secret));
    }

    @GET
    @Path("/{secret}/weather.atom")
    @Produces(ATOM)
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "private, " + FIVE_MINUTES)
    @Operation(operationId = "readNews", summary = "Subscribe a news reader to a customer's incidents and maintenance")
    public String customerNews(@PathParam("secret") String secret) {
        return atom.write(readFeed.at(secret));
    }
}
