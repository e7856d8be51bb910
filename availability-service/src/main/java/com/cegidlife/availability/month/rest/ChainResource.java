package com.cegidlife.availability.month.rest;

import com.cegidlife.availability.month.ReadStatements;
import com.cegidlife.availability.month.ReviseMonth;
import com.cegidlife.servicekit.http.Idempotency;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The chain that the statements of an environment form: proving it, and adding a revision to it (R6.7). */
@Path("/environments/{environmentId}/statement-chain")
@Tag(name = "Statements")
public class ChainResource {

    private final StatementAccess access;
    private final ReadStatements readStatements;
    private final ReviseMonth reviseMonth;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    ChainResource(
            StatementAccess access,
            ReadStatements readStatements,
            ReviseMonth reviseMonth,
            Idempotency idempotency,
            CurrentCaller caller) {
        this.access = access;
        this.readStatements = readStatements;
        this.reviseMonth = reviseMonth;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    /**
     * @param intact every statement is what it was, follows the one before it, and is reckoned again to the same bytes
     * @param broken the first that is not so
     */
    public record ChainView(long statements, boolean intact, Optional<StatementSummary> broken) {}

    /** Which closed month is to be looked at again, and why. */
    public record NewRevision(
            @NotNull @Schema(examples = "2026-10") YearMonth month,

            @NotBlank @Size(max = 4_000) @Schema(examples = "Résultats de sonde arrivés après la clôture.")
            String reason) {}

    @GET
    @RolesAllowed({Role.CUSTOMER_USER, Role.CUSTOMER_ADMIN, Role.OPERATOR, Role.SUPPORT_AGENT, Role.SUPPORT_MANAGER})
    @Operation(
            operationId = "verifyStatementChain",
            summary = "Prove that no statement of an environment was changed since it was kept")
    public ChainView verify(@PathParam("environmentId") UUID environmentId) {
        access.mustSee(environmentId);
        var chain = readStatements.verify(environmentId);
        return new ChainView(
                chain.statements(), chain.broken().isEmpty(), chain.broken().map(StatementSummary::of));
    }

    @POST
    @RolesAllowed(Role.OPERATOR)
    @Operation(
            operationId = "reviseMonth",
            summary = "Reckon a closed month again, and keep a new revision when something has changed",
            description = "Decisions on exclusions revise the months that they touch by themselves.")
    @Extension(name = ProblemResponses.EXTENSION, value = "nothing-to-revise")
    @APIResponse(responseCode = "201", description = "Revised; Location is that of the new revision")
    @APIResponseSchema(value = StatementSummary.class, responseCode = "201")
    public RestResponse<StatementSummary> revise(
            @PathParam("environmentId") UUID environmentId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid NewRevision body) {
        var revised = idempotency.once(
                caller.get().userId(),
                "revise-month/" + environmentId,
                key,
                body,
                StatementSummary.class,
                () -> StatementSummary.of(reviseMonth.revise(
                        environmentId, body.month(), body.reason().strip())));
        return ResponseBuilder.<StatementSummary>created(URI.create("/environments/%s/statements/%s?revision=%d"
                        .formatted(environmentId, revised.month(), revised.revision())))
                .entity(revised)
                .build();
    }
}
