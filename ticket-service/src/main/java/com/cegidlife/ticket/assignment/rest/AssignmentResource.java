package com.cegidlife.ticket.assignment.rest;

import com.cegidlife.servicekit.http.Commands;
import com.cegidlife.servicekit.http.Commands.Command;
import com.cegidlife.servicekit.http.Precondition;
import com.cegidlife.servicekit.http.Versioned;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import com.cegidlife.ticket.assignment.AssignBySkill;
import com.cegidlife.ticket.assignment.SuggestAgents;
import com.cegidlife.ticket.desk.Change;
import com.cegidlife.ticket.desk.CurrentActor;
import com.cegidlife.ticket.desk.VisibleTickets;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Who may get a ticket, and who gets it. */
@Path("/tickets/{number}")
@Tag(name = "Assignment")
@RolesAllowed({Role.SUPPORT_AGENT, Role.SUPPORT_MANAGER, Role.CUSTOMER_SERVICE_AGENT})
public class AssignmentResource {

    private static final int MOST = 20;

    private final SuggestAgents suggestAgents;
    private final AssignBySkill assignBySkill;
    private final VisibleTickets tickets;
    private final CurrentActor actor;
    private final Commands commands;

    AssignmentResource(
            SuggestAgents suggestAgents,
            AssignBySkill assignBySkill,
            VisibleTickets tickets,
            CurrentActor actor,
            Commands commands) {
        this.suggestAgents = suggestAgents;
        this.assignBySkill = assignBySkill;
        this.tickets = tickets;
        this.actor = actor;
        this.commands = commands;
    }

    /** Who may get a ticket. */
    public record Candidates(
            @Schema(description = "The best first, 20 at most")
            List<CandidateView> items) {}

    /** Who got a ticket. */
    @Schema(name = "AssignmentBySkill")
    public record AssignedView(String number, CandidateView to, long version) implements Versioned {

        static AssignedView of(AssignBySkill.Assigned assigned) {
            var ticket = assigned.ticket();
            return new AssignedView(ticket.number(), CandidateView.of(assigned.to()), ticket.version());
        }
    }

    @GET
    @Path("/assignment-candidates")
    @Operation(
            operationId = "listAssignmentCandidates",
            summary = "Read who may get a ticket, the best first, and why",
            description = "Of the agents of its team: who is at work before who is not, then who knows the module, the"
                    + " product or another module of it, then who has the fewest open tickets, then whose turn is the"
                    + " longest ago.")
    public Candidates candidates(@PathParam("number") String number) {
        var ticketId = tickets.numbered(number).id();
        return new Candidates(suggestAgents.suggest(ticketId, MOST).stream()
                .map(CandidateView::of)
                .toList());
    }

    @POST
    @Path("/assign-by-skill")
    @Operation(
            operationId = "assignTicketBySkill",
            summary = "Give a ticket to the best agent at work who knows its product",
            description = "The first of listAssignmentCandidates who is at work and knows at least a module of the"
                    + " product. The take-in-charge commitment goes on until that agent takes the ticket in charge.")
    @Extension(
            name = ProblemResponses.EXTENSION,
            value = "no-skilled-agent-at-work, ticket-over, purchase-not-confirmed, ticket-cancelled, other-team")
    @APIResponse(responseCode = "200", description = "Who got it; the ETag is the new version of the ticket")
    @APIResponseSchema(AssignedView.class)
    public RestResponse<AssignedView> assign(@PathParam("number") String number, @BeanParam Precondition stated) {
        var ticketId = tickets.numbered(number).id();
        return commands.run(
                stated,
                new Command<>("assign-by-skill", number, null, AssignedView.class),
                version -> AssignedView.of(
                        assignBySkill.assign(new Change(ticketId, version, actor.get()), actor.agent())));
    }
}
