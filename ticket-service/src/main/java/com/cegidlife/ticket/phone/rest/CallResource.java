package com.cegidlife.ticket.phone.rest;

import com.cegidlife.servicekit.http.Idempotency;
import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import com.cegidlife.ticket.desk.CurrentActor;
import com.cegidlife.ticket.phone.Calls;
import com.cegidlife.ticket.phone.CheckCall;
import com.cegidlife.ticket.phone.NoteCall;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The calls about a ticket number, whether or not there is such a ticket. */
@Path("/tickets/{number}/calls")
@Tag(name = "Phone")
@RolesAllowed({Role.SUPPORT_AGENT, Role.SUPPORT_MANAGER, Role.CUSTOMER_SERVICE_AGENT})
public class CallResource {

    private static final int LONGEST_NUMBER = 50;

    private final CheckCall checkCall;
    private final NoteCall noteCall;
    private final Calls calls;
    private final CurrentActor actor;
    private final Idempotency idempotency;

    CallResource(CheckCall checkCall, NoteCall noteCall, Calls calls, CurrentActor actor, Idempotency idempotency) {
        this.checkCall = checkCall;
        this.noteCall = noteCall;
        this.calls = calls;
        this.actor = actor;
        this.idempotency = idempotency;
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "checkCall",
            summary = "Ask whether a call may be taken",
            description = "It may when the ticket is known and open, the caller an active user of its customer, support"
                    + " not suspended, and the team that handles it there (R14.4, R14.5, R14.7, R16.2). Otherwise the answer holds every reason, with"
                    + " what to say; an unknown number is such a reason. The question itself is kept.")
    public CallView check(
            @PathParam("number") @Size(max = LONGEST_NUMBER) String number,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid CallBody body) {
        var asked = normalised(number);
        var agent = actor.get().userId();
        return idempotency.once(
                agent,
                "check-call/" + asked,
                key,
                body,
                CallView.class,
                () -> CallView.of(checkCall.check(asked, Optional.ofNullable(body.callerId()), agent)));
    }

    @GET
    @Operation(
            operationId = "listCalls",
            summary = "List the calls about a ticket number, newest first",
            description = "Those about a number that no ticket has, too.")
    public Page<CallView> list(
            @PathParam("number") @Size(max = LONGEST_NUMBER) String number, @BeanParam @Valid PageRequest page) {
        var rows = calls.about(normalised(number), page.after(UUID::fromString), page.limit() + 1);
        return Page.of(rows, page.limit(), call -> call.id().toString(), CallView::of);
    }

    @POST
    @Path("/{callId}/note")
    @ResponseStatus(201)
    @Operation(
            operationId = "noteCall",
            summary = "Make a call an internal note on its ticket",
            description =
                    "The note says when the call was, followed by the text; the call names its note, and says who called. Once a call.")
    @Extension(name = ProblemResponses.EXTENSION, value = "call-without-ticket, call-already-noted")
    public CallView note(
            @PathParam("number") @Size(max = LONGEST_NUMBER) String number,
            @PathParam("callId") UUID callId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid CallNote body) {
        var agent = actor.get();
        return idempotency.once(
                agent.userId(),
                "note-call/" + callId,
                key,
                body,
                CallView.class,
                () -> CallView.of(noteCall.note(
                        normalised(number), callId, agent, body.text().strip())));
    }

    /** People say and type numbers in their own way. */
    private static String normalised(String number) {
        return number.strip().toUpperCase(Locale.ROOT);
    }
}
