package com.cegidlife.ticket.desk.rest;

import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.http.Precondition;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import com.cegidlife.ticket.anomaly.Qualifications;
import com.cegidlife.ticket.desk.CurrentActor;
import com.cegidlife.ticket.desk.QualifyTicket;
import com.cegidlife.ticket.desk.VisibleTickets;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Agents find out what a reported malfunction is (R1.1, R14.8). */
@Path("/tickets/{number}/qualifications")
@Tag(name = "Qualification")
@RolesAllowed({Role.SUPPORT_AGENT, Role.SUPPORT_MANAGER})
public class QualificationResource {

    private final QualifyTicket qualifyTicket;
    private final Qualifications qualifications;
    private final VisibleTickets tickets;
    private final CurrentActor actor;
    private final TicketCommands commands;

    QualificationResource(
            QualifyTicket qualifyTicket,
            Qualifications qualifications,
            VisibleTickets tickets,
            CurrentActor actor,
            TicketCommands commands) {
        this.qualifyTicket = qualifyTicket;
        this.qualifications = qualifications;
        this.tickets = tickets;
        this.actor = actor;
        this.commands = commands;
    }

    @POST
    @Operation(
            operationId = "qualifyTicket",
            summary = "Record what a reported malfunction is",
            description = "The severity of an anomaly is derived from the three answers (R1.1). Severity 1 starts the"
                    + " commitment to a corrective action plan, severity 2 the one to a fix or a workaround (R14.8). A"
                    + " second qualification replaces the first one, and its commitments count from the first.")
    @Extension(
            name = ProblemResponses.EXTENSION,
            value = "ticket-not-support, ticket-not-in-charge, other-team, ticket-merged")
    @APIResponse(responseCode = "200", description = "The ticket as it is now; the ETag is its new version")
    @APIResponseSchema(TicketView.class)
    public RestResponse<TicketView> qualify(
            @PathParam("number") String number, @BeanParam Precondition stated, @NotNull @Valid NewQualification body) {
        return commands.run(
                number,
                stated,
                "qualify",
                body,
                change -> qualifyTicket.qualify(
                        change, actor.agent(), body.toFinding(), body.duplicateOf(), body.explanation()));
    }

    @GET
    @RolesAllowed({
        Role.CUSTOMER_USER,
        Role.CUSTOMER_ADMIN,
        Role.SUPPORT_AGENT,
        Role.SUPPORT_MANAGER,
        Role.CUSTOMER_SERVICE_AGENT
    })
    @Operation(operationId = "listQualifications", summary = "Read what was found out about a ticket, oldest first")
    public Page<QualificationView> list(@PathParam("number") String number, @BeanParam @Valid PageRequest page) {
        var rows = qualifications.of(tickets.numbered(number).id(), page.after(UUID::fromString), page.limit() + 1);
        return Page.of(rows, page.limit(), qualification -> qualification.id().toString(), QualificationView::of);
    }
}
