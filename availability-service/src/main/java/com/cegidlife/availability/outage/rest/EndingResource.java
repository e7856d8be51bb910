package com.cegidlife.availability.outage.rest;

import com.cegidlife.availability.outage.DecideEnding;
import com.cegidlife.availability.outage.DecideEnding.Asked;
import com.cegidlife.servicekit.http.Commands;
import com.cegidlife.servicekit.http.Commands.Command;
import com.cegidlife.servicekit.http.Precondition;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Decisions of second operators on the ends of outages (D22). */
@Path("/outage-endings/{endingId}")
@Tag(name = "Outages")
@RolesAllowed(Role.OPERATOR)
public class EndingResource {

    private static final String PROBLEMS = "outage-ending-decided, ending-needs-second-operator, outage-over";

    private final DecideEnding decideEnding;
    private final Commands commands;
    private final CurrentCaller caller;

    EndingResource(DecideEnding decideEnding, Commands commands, CurrentCaller caller) {
        this.decideEnding = decideEnding;
        this.commands = commands;
        this.caller = caller;
    }

    /** Why it is approved or refused. */
    @Schema(name = "EndingDecision")
    public record Decision(
            @NotBlank @Size(max = 4_000) @Schema(examples = "Le journal du serveur le confirme.")
            String reason) {}

    @POST
    @Path("/approve")
    @Operation(
            operationId = "approveOutageEnding",
            summary = "Approve the end of an outage: what follows it counts no more",
            description = "By another operator than the one who proposed it. A closed month gets a new revision.")
    @Extension(name = ProblemResponses.EXTENSION, value = PROBLEMS)
    @APIResponse(responseCode = "200", description = "The end as it is now; the ETag is its new version")
    @APIResponseSchema(EndingView.class)
    public RestResponse<EndingView> approve(
            @PathParam("endingId") UUID endingId, @BeanParam Precondition stated, @NotNull @Valid Decision body) {
        return decide("approve-outage-ending", endingId, stated, body);
    }

    @POST
    @Path("/refuse")
    @Operation(operationId = "refuseOutageEnding", summary = "Refuse the end of an outage: it goes on")
    @Extension(name = ProblemResponses.EXTENSION, value = "outage-ending-decided, ending-needs-second-operator")
    @APIResponse(responseCode = "200", description = "The end as it is now; the ETag is its new version")
    @APIResponseSchema(EndingView.class)
    public RestResponse<EndingView> refuse(
            @PathParam("endingId") UUID endingId, @BeanParam Precondition stated, @NotNull @Valid Decision body) {
        return decide("refuse-outage-ending", endingId, stated, body);
    }

    private RestResponse<EndingView> decide(String operation, UUID endingId, Precondition stated, Decision body) {
        var operator = caller.get().userId();
        var approve = operation.startsWith("approve");
        return commands.run(
                stated,
                new Command<>(operation, endingId, body, EndingView.class),
                version -> EndingView.of(decideEnding.decide(
                        new Asked(endingId, version, operator, approve, body.reason().strip()))));
    }
}
