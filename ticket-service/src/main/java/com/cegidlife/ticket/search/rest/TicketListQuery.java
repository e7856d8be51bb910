package com.cegidlife.ticket.search.rest;

import com.cegidlife.events.AnomalySeverity;
import com.cegidlife.events.QualificationOutcome;
import com.cegidlife.events.TicketKind;
import com.cegidlife.events.TicketPriority;
import com.cegidlife.ticket.desk.TicketOrigin;
import com.cegidlife.ticket.desk.TicketState;
import com.cegidlife.ticket.search.Stage;
import com.cegidlife.ticket.search.TicketCriteria;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which tickets to list; the names are those of a saved view's filter. */
public class TicketListQuery {

    @QueryParam("text")
    @Parameter(
            description =
                    "Words, \"phrases\" and -excluded words, in French, with or without accents, of what was asked,"
                            + " the error messages, the notes and the names of attachments; or the number of a ticket. All words must"
                            + " stand in the ticket; the first 20 count.")
    String text;

    @QueryParam("number")
    String number;

    @QueryParam("customerId")
    @Parameter(description = "For the publisher's staff; customers' users find their own customer's alone")
    UUID customerId;

    @QueryParam("requesterId")
    UUID requesterId;

    @QueryParam("kind")
    TicketKind kind;

    @QueryParam("state")
    @Parameter(description = "Any of these; may be repeated")
    Set<TicketState> state;

    @QueryParam("stage")
    @Parameter(description = "OPEN: somebody still owes something; OVER: resolved, closed or cancelled")
    Stage stage;

    @QueryParam("priority")
    TicketPriority priority;

    @QueryParam("product")
    String product;

    @QueryParam("module")
    String module;

    @QueryParam("productVersion")
    String productVersion;

    @QueryParam("severity")
    AnomalySeverity severity;

    @QueryParam("outcome")
    QualificationOutcome outcome;

    @QueryParam("origin")
    TicketOrigin origin;

    @QueryParam("assignedTo")
    UUID assignedTo;

    @QueryParam("mine")
    @Parameter(description = "Assigned to whoever asks")
    Boolean mine;

    @QueryParam("watched")
    @Parameter(description = "Watched by whoever asks")
    Boolean watched;

    @QueryParam("unassigned")
    Boolean unassigned;

    @QueryParam("registeredFrom")
    @Parameter(description = "This instant included")
    Instant registeredFrom;

    @QueryParam("registeredTo")
    @Parameter(description = "This instant excluded")
    Instant registeredTo;

    @QueryParam("nextDueBefore")
    @Parameter(description = "The next promise still owed is due before this instant")
    Instant nextDueBefore;

    @QueryParam("tag")
    @Parameter(description = "Has all of these, for the publisher's staff; may be repeated")
    Set<String> tag;

    TicketCriteria criteria() {
        return new TicketCriteria(
                text,
                number,
                customerId,
                requesterId,
                kind,
                state,
                stage,
                priority,
                product,
                module,
                productVersion,
                severity,
                outcome,
                origin,
                assignedTo,
                mine,
                watched,
                unassigned,
                registeredFrom,
                registeredTo,
                nextDueBefore,
                tag);
    }
}
