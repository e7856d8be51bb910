package com.cegidlife.learning.websession.rest;

import com.cegidlife.learning.websession.ReadSessions;
import com.cegidlife.learning.websession.SessionPosition;
import com.cegidlife.learning.websession.ShownSession;
import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.identity.CurrentCaller;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The live web sessions. */
@Path("/web-sessions")
@Tag(name = "Live web sessions")
@Authenticated
public class WebSessionResource {

    private final ReadSessions readSessions;
    private final CurrentCaller caller;
    private final Clock clock;

    WebSessionResource(ReadSessions readSessions, CurrentCaller caller, Clock clock) {
        this.readSessions = readSessions;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "listWebSessions",
            summary = "List the live web sessions, the next first",
            description = "Those of the products that one's customer holds (R13.4), cancelled ones too.")
    public Page<WebSessionView> list(
            @Parameter(description = "Those that begin from this instant on; now when absent") @QueryParam("from")
                    Instant from,
            @BeanParam @Valid PageRequest page) {
        var start = SessionPosition.first(Optional.ofNullable(from).orElseGet(clock::instant));
        var rows = readSessions.from(
                caller.get().userId(), page.after(SessionPosition::parse).orElse(start), page.limit() + 1);
        return Page.of(rows, page.limit(), WebSessionResource::position, WebSessionView::of);
    }

    private static String position(ShownSession shown) {
        var session = shown.session();
        return new SessionPosition(session.plan().startsAt(), session.id()).toString();
    }

    @GET
    @Path("/{sessionId}")
    @Operation(operationId = "getWebSession", summary = "Read a live web session")
    public RestResponse<WebSessionView> get(@PathParam("sessionId") UUID sessionId) {
        return Versions.answer(WebSessionView.of(readSessions.one(caller.get().userId(), sessionId)));
    }
}
