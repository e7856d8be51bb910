package com.cegidlife.ticket.assignment.rest;

import com.cegidlife.servicekit.http.Idempotency;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import com.cegidlife.ticket.assignment.DistributeQueue;
import com.cegidlife.ticket.desk.Team;
import com.cegidlife.ticket.desk.Ticket;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Managers have a queue dealt out. */
@Path("/queue/distributions")
@Tag(name = "Assignment")
@RolesAllowed(Role.SUPPORT_MANAGER)
public class DistributionResource {

    private static final int MOST = 100;

    private final DistributeQueue distributeQueue;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    DistributionResource(DistributeQueue distributeQueue, Idempotency idempotency, CurrentCaller caller) {
        this.distributeQueue = distributeQueue;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    /** What is to be dealt out. */
    public record DistributionBody(
            @NotNull @Schema(examples = "SUPPORT") Team team,

            @Min(1)
            @Max(MOST)
            @Schema(
                    nullable = true,
                    examples = "50",
                    description = "Tickets from the head of the queue; 100 when absent")
            Integer most) {}

    /** What was dealt out, in the order of the queue. */
    public record Distribution(List<GivenTicket> assigned) {}

    /** A ticket and who got it. */
    public record GivenTicket(
            @Schema(examples = "D-2026-000042") String number, UUID agentId) {

        static GivenTicket of(Ticket ticket) {
            return new GivenTicket(
                    ticket.number(), ticket.handling().assignedTo().orElseThrow());
        }
    }

    @POST
    @Operation(
            operationId = "distributeQueue",
            summary = "Deal out what waits in a team's queue to the agents at work",
            description =
                    "Each ticket that is nobody's goes to whom has the fewest open tickets by then, and of these to"
                            + " whom none has come for the longest. Tickets that somebody changes at the moment stay.")
    @Extension(name = ProblemResponses.EXTENSION, value = "no-agent-at-work")
    public Distribution distribute(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid DistributionBody body) {
        var manager = caller.get().userId();
        return idempotency.once(
                manager,
                "distribute-queue",
                key,
                body,
                Distribution.class,
                () -> new Distribution(
                        distributeQueue
                                .distribute(body.team(), body.most() == null ? MOST : body.most(), manager)
                                .stream()
                                .map(GivenTicket::of)
                                .toList()));
    }
}
