package com.cegidlife.ticket.restore.rest;

import com.cegidlife.businesstime.BookletCalendars;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.ticket.restore.RestorableEnvironments;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** To which days environments can be restored. */
@Path("/restore-days")
@Tag(name = "Restores")
@RolesAllowed({Role.CUSTOMER_USER, Role.CUSTOMER_ADMIN, Role.SUPPORT_AGENT, Role.SUPPORT_MANAGER, Role.OPERATOR})
public class RestoreDaysResource {

    private final RestorableEnvironments environments;
    private final Clock clock;

    RestoreDaysResource(RestorableEnvironments environments, Clock clock) {
        this.environments = environments;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "getRestoreDays",
            summary = "The days to which an environment can be restored",
            description =
                    "Yesterday to 45 days back, those with a backup verified in two copies in two places; the documents"
                            + " of the shared space to their last backup only (R9.2).")
    public RestoreDaysView get(@QueryParam("environmentId") @NotNull UUID environmentId) {
        var environment = environments.visible(environmentId);
        var today = clock.instant().atZone(BookletCalendars.PARIS).toLocalDate();
        return RestoreDaysView.of(environment, environment.restoreDays(today));
    }
}
