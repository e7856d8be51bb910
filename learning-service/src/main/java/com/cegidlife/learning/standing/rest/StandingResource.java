package com.cegidlife.learning.standing.rest;

import com.cegidlife.learning.entitlement.Account;
import com.cegidlife.learning.entitlement.Accounts;
import com.cegidlife.learning.standing.ReadStandings;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
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

    private final Accounts accounts;
    private final ReadStandings readStandings;
    private final CurrentCaller caller;

    StandingResource(Accounts accounts, ReadStandings readStandings, CurrentCaller caller) {
        this.accounts = accounts;
        this.readStandings = readStandings;
        this.caller = caller;
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
        var account = accounts.findByIdOptional(userId)
                .filter(this::isVisible)
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
        return StandingsView.of(account.userId(), readStandings.read(account.userId(), Optional.ofNullable(at)));
    }

    private boolean isVisible(Account account) {
        var asking = caller.get();
        var isOwn = asking.userId().equals(account.userId());
        return asking.maySee(account.customerId()) && (isOwn || asking.is(Role.CUSTOMER_ADMIN) || asking.isStaff());
    }
}
