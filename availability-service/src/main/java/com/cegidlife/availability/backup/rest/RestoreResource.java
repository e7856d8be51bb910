package com.cegidlife.availability.backup.rest;

import com.cegidlife.availability.backup.ProposeRestore;
import com.cegidlife.availability.backup.ReadRestoreDays;
import com.cegidlife.availability.backup.rest.DisasterView.ProposalView;
import com.cegidlife.events.BackupKind;
import com.cegidlife.servicekit.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** With what an environment can be restored (R9.2, R9.3). */
@Path("/environments/{environmentId}")
@Tag(name = "Backups")
public class RestoreResource {

    private final EnvironmentAccess access;
    private final ReadRestoreDays readRestoreDays;
    private final ProposeRestore proposeRestore;

    RestoreResource(EnvironmentAccess access, ReadRestoreDays readRestoreDays, ProposeRestore proposeRestore) {
        this.access = access;
        this.readRestoreDays = readRestoreDays;
        this.proposeRestore = proposeRestore;
    }

    @GET
    @Path("/restore-points")
    @RolesAllowed({Role.CUSTOMER_USER, Role.CUSTOMER_ADMIN, Role.OPERATOR, Role.SUPPORT_AGENT, Role.SUPPORT_MANAGER})
    @Operation(
            operationId = "getRestorePoints",
            summary = "Read to which of the last 45 days an environment can be restored, and why not to the others",
            description = "Calendar days of Europe/Paris, yesterday first. A restore is asked for by a ticket.")
    public RestorePointsView restorePoints(@PathParam("environmentId") UUID environmentId) {
        var environment = access.of(environmentId);
        return RestorePointsView.of(environment, readRestoreDays.of(environmentId));
    }

    @GET
    @Path("/disaster-restore")
    @RolesAllowed(Role.OPERATOR)
    @Operation(
            operationId = "proposeDisasterRestore",
            summary = "Propose the most recent complete backup after a disaster",
            description =
                    "Complete means two verified copies in two places; newer backups are listed with what they lack.")
    public DisasterView disaster(@PathParam("environmentId") UUID environmentId) {
        access.of(environmentId);
        return new DisasterView(
                ProposalView.of(proposeRestore.propose(environmentId, BackupKind.ENVIRONMENT)),
                ProposalView.of(proposeRestore.propose(environmentId, BackupKind.DOCUMENTS)));
    }
}
