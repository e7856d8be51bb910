package com.cegidlife.ticket.desk.rest;

import com.cegidlife.events.NoteVisibility;
import com.cegidlife.servicekit.http.Idempotency;
import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import com.cegidlife.ticket.desk.AddNote;
import com.cegidlife.ticket.desk.CurrentActor;
import com.cegidlife.ticket.desk.NewNote;
import com.cegidlife.ticket.desk.ReadThread;
import com.cegidlife.ticket.desk.VisibleTickets;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The thread of a ticket. */
@Path("/tickets/{number}/notes")
@Tag(name = "Thread")
@RolesAllowed({
    Role.CUSTOMER_USER,
    Role.CUSTOMER_ADMIN,
    Role.SUPPORT_AGENT,
    Role.SUPPORT_MANAGER,
    Role.CUSTOMER_SERVICE_AGENT,
    Role.OPERATOR
})
public class NoteResource {

    private final AddNote addNote;
    private final ReadThread readThread;
    private final VisibleTickets tickets;
    private final Idempotency idempotency;
    private final CurrentActor actor;
    private final CurrentCaller caller;

    NoteResource(
            AddNote addNote,
            ReadThread readThread,
            VisibleTickets tickets,
            Idempotency idempotency,
            CurrentActor actor,
            CurrentCaller caller) {
        this.addNote = addNote;
        this.readThread = readThread;
        this.tickets = tickets;
        this.idempotency = idempotency;
        this.actor = actor;
        this.caller = caller;
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "addNote",
            summary = "Write on a ticket",
            description =
                    "For the customer's users and the publisher's staff to read, in whatever state the ticket is; a merged"
                            + " one says where it goes on.")
    @Extension(name = ProblemResponses.EXTENSION, value = "ticket-merged")
    public NoteView add(
            @PathParam("number") String number,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid NoteBody body) {
        var author = actor.get();
        var ticketId = tickets.numbered(number).id();
        return idempotency.once(
                author.userId(),
                "add-note/" + number,
                key,
                body,
                NoteView.class,
                () -> NoteView.of(addNote.add(
                        ticketId,
                        new NewNote(author, visibility(body), body.text().strip()))));
    }

    /** @throws Refusal {@code forbidden} when a customer's user wants to write for the publisher's staff alone */
    private NoteVisibility visibility(NoteBody body) {
        if (body.visibility() == NoteVisibility.INTERNAL && !caller.get().isStaff()) {
            throw new Refusal(CommonProblem.FORBIDDEN);
        }
        return body.visibility() == null ? NoteVisibility.PUBLIC : body.visibility();
    }

    @GET
    @Operation(
            operationId = "listNotes",
            summary = "Read the thread of a ticket and of those merged into it, oldest first")
    public Page<NoteView> list(@PathParam("number") String number, @BeanParam @Valid PageRequest page) {
        var thread = readThread.of(
                tickets.numbered(number).id(),
                page.after(UUID::fromString),
                caller.get().isStaff(),
                page.limit() + 1);
        return Page.of(
                thread.notes(), page.limit(), note -> note.id().toString(), note -> NoteView.of(note, thread.merged()));
    }
}
