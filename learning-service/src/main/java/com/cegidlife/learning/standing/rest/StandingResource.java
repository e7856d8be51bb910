package com.cegidlife.learning.standing.rest;

import com.cegidlife.learning.entitlement.VisibleUsers;
import com.cegidlife.learning.standing.ExplainStanding;
import com.cegidlife.learning.standing.ReadStandings;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.Text;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where users stand on the products. */
@Path("/users/{userId}/standings")
@Tag(name = "Standings")
@RolesAllowed({Role.CUSTOMER_USER, Role.CUSTOMER_ADMIN, Role.TRAINER, Role.SUPPORT_AGENT, Role.SUPPORT_MANAGER})
public class StandingResource {

    private final VisibleUsers visibleUsers;
    private final ReadStandings readStandings;
    private final ExplainStanding explainStanding;

    StandingResource(VisibleUsers visibleUsers, ReadStandings readStandings, ExplainStanding explainStanding) {
        this.visibleUsers = visibleUsers;
        this.readStandings = readStandings;
        this.explainStanding = explainStanding;
    }

    @GET
    @Operation(
            operationId = "getStandings",
            summary = "Read where a user stands on each product",
            description =
                    "Users read their own, administrators their customer's users', trainers and support everyone's.")
    public StandingsView get(
            @PathParam("userId") UUID userId,
            @Parameter(description = "The instant asked for; absent for now", example = "2026-11-24T09:00:00+01:00")
                    @QueryParam("at")
                    Instant at) {
        var account = visibleUsers.get(userId);
        return StandingsView.of(account.userId(), readStandings.read(account.userId(), Optional.ofNullable(at)));
    }

    @GET
    @Path("/{product}/explanation")
    @Operation(
            operationId = "explainStanding",
            summary = "Explain why a user stands where they stand on a product",
            description =
                    "Each fact with its rule of the booklet and its dates, in French or English, now or at any instant.")
    public ExplanationView explain(
            @PathParam("userId") UUID userId,
            @Parameter(example = "COMPTA") @PathParam("product") String product,
            @Parameter(description = "The instant asked for; absent for now", example = "2026-11-24T09:00:00+01:00")
                    @QueryParam("at")
                    Instant at,
            @Context HttpHeaders headers) {
        var account = visibleUsers.get(userId);
        var explanation = explainStanding.explain(account.userId(), product, Optional.ofNullable(at));
        return ExplanationView.of(userId, product, explanation, Text.language(headers.getAcceptableLanguages()));
    }
}
