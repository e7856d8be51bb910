package com.cegidlife.ticket.purge.rest;

import com.cegidlife.servicekit.http.Commands;
import com.cegidlife.servicekit.http.Commands.Command;
import com.cegidlife.servicekit.http.Precondition;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import com.cegidlife.ticket.purge.ConfirmPurge;
import com.cegidlife.ticket.purge.HistoryPurges;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The second step of a purge: wanting it. */
@Path("/history-purges/{purgeId}/confirmation")
@Tag(name = "History purges")
@RolesAllowed(Role.CUSTOMER_ADMIN)
public class ConfirmationResource {

    private final ConfirmPurge confirmPurge;
    private final HistoryPurges purges;
    private final Commands commands;
    private final CurrentCaller caller;
    private final Clock clock;

    ConfirmationResource(
            ConfirmPurge confirmPurge, HistoryPurges purges, Commands commands, CurrentCaller caller, Clock clock) {
        this.confirmPurge = confirmPurge;
        this.purges = purges;
        this.commands = commands;
        this.caller = caller;
        this.clock = clock;
    }

    /** That the purge is wanted. */
    public record PurgeConfirmation(
            @NotNull @Min(1) @Schema(examples = "128", description = "How many tickets go, as the estimate says")
            Long tickets) {}

    @POST
    @Operation(
            operationId = "confirmHistoryPurge",
            summary = "Purge what the estimate says, for good",
            description = "The tickets go in the background, batch by batch; read the purge to follow its progress.")
    @Extension(
            name = ProblemResponses.EXTENSION,
            value = "purge-estimate-expired, purge-count-differs, purge-already-confirmed, purge-running")
    @APIResponse(responseCode = "200", description = "The purge is running; ETag is its new version")
    @APIResponseSchema(PurgeView.class)
    public RestResponse<PurgeView> confirm(
            @PathParam("purgeId") UUID purgeId,
            @BeanParam Precondition stated,
            @NotNull @Valid PurgeConfirmation body) {
        var admin = caller.get();
        purges.of(admin.requireCustomer(), purgeId);
        return commands.run(
                stated,
                new Command<>("confirm-history-purge", purgeId, body, PurgeView.class),
                version -> PurgeView.of(
                        confirmPurge.confirm(purgeId, version, admin.userId(), body.tickets()), clock.instant()));
    }
}
