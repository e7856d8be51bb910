package com.cegidlife.availability.silence.rest;

import com.cegidlife.availability.silence.SilenceAlert;
import com.cegidlife.availability.silence.SilenceAlerts;
import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The environments of which nothing is known. */
@Path("/silence-alerts")
@Tag(name = "Probes")
@RolesAllowed(Role.OPERATOR)
public class SilenceAlertResource {

    private final SilenceAlerts alerts;

    SilenceAlertResource(SilenceAlerts alerts) {
        this.alerts = alerts;
    }

    @GET
    @Operation(
            operationId = "listSilenceAlerts",
            summary = "List the production environments of which no probe reports",
            description = "For longer than is tolerated (D12); raised once a silence, and ended when a probe reports again."
                    + " The silence is no downtime unless an operator declares an outage.")
    public Page<SilenceAlert> list(@BeanParam @Valid PageRequest page) {
        var rows = alerts.open(page.after(UUID::fromString), page.limit() + 1);
        return Page.of(rows, page.limit(), row -> row.id().toString(), row -> row);
    }
}
