package com.cegidlife.availability.backup.rest;

import com.cegidlife.availability.backup.BackupAlerts;
import com.cegidlife.availability.backup.BackupAlerts.AlertFilter;
import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Days without a good backup, for operators (R9.1). */
@Path("/backup-alerts")
@Tag(name = "Backups")
@RolesAllowed(Role.OPERATOR)
public class BackupAlertResource {

    private final BackupAlerts alerts;

    BackupAlertResource(BackupAlerts alerts) {
        this.alerts = alerts;
    }

    @GET
    @Operation(
            operationId = "listBackupAlerts",
            summary = "List days without two verified copies of a backup in two places, newest alert first",
            description =
                    "An alert is raised some hours after the end of the day, and ends when late reports complete it.")
    public Page<BackupAlertView> list(
            @QueryParam("environmentId") UUID environmentId,
            @QueryParam("day") LocalDate day,
            @QueryParam("open") Boolean open,
            @BeanParam @Valid PageRequest page) {
        var filter = new AlertFilter(
                Optional.ofNullable(environmentId),
                Optional.ofNullable(day),
                Optional.ofNullable(open),
                page.after(UUID::fromString));
        return Page.of(
                alerts.matching(filter, page.limit() + 1),
                page.limit(),
                alert -> alert.id().toString(),
                BackupAlertView::of);
    }
}
