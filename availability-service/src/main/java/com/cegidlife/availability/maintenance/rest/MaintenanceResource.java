package com.cegidlife.availability.maintenance.rest;

import com.cegidlife.availability.maintenance.CheckWindow;
import com.cegidlife.availability.maintenance.Maintenance;
import com.cegidlife.availability.maintenance.MaintenanceState;
import com.cegidlife.availability.maintenance.Maintenances;
import com.cegidlife.availability.maintenance.Maintenances.MaintenanceFilter;
import com.cegidlife.availability.maintenance.VisibleMaintenance;
import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Shows maintenance: all of it to the publisher's staff, to customers what they were told. */
@Path("/maintenances")
@Tag(name = "Maintenance")
@RolesAllowed({Role.CUSTOMER_USER, Role.CUSTOMER_ADMIN, Role.OPERATOR, Role.SUPPORT_AGENT, Role.SUPPORT_MANAGER})
public class MaintenanceResource {

    private final Maintenances maintenances;
    private final VisibleMaintenance visible;
    private final CheckWindow checkWindow;
    private final CurrentCaller caller;

    MaintenanceResource(
            Maintenances maintenances, VisibleMaintenance visible, CheckWindow checkWindow, CurrentCaller caller) {
        this.maintenances = maintenances;
        this.visible = visible;
        this.checkWindow = checkWindow;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listMaintenance",
            summary = "List maintenance, the last planned first",
            description = "Customers see what they were told; the publisher's staff sees all, drafts included.")
    public Page<MaintenanceView> list(
            @QueryParam("customerId") UUID customerId,
            @QueryParam("environmentId") UUID environmentId,
            @QueryParam("state") MaintenanceState state,
            @BeanParam @Valid PageRequest page) {
        var filter = new MaintenanceFilter(
                caller.get().customerId().or(() -> Optional.ofNullable(customerId)),
                Optional.ofNullable(environmentId),
                Optional.ofNullable(state),
                page.after(UUID::fromString));
        var rows = maintenances.matching(filter, page.limit() + 1);
        return Page.of(rows, page.limit(), row -> row.id().toString(), MaintenanceView::of);
    }

    @GET
    @Path("/{maintenanceId}")
    @Operation(operationId = "getMaintenance", summary = "Read a maintenance")
    public RestResponse<MaintenanceView> get(@PathParam("maintenanceId") UUID maintenanceId) {
        var maintenance = visible.get(maintenanceId);
        var overlapping =
                caller.get().is(Role.OPERATOR) ? checkWindow.overlapping(maintenance) : List.<Maintenance>of();
        return ResponseBuilder.ok(MaintenanceView.of(maintenance, overlapping))
                .tag(Versions.etag(maintenance.version()))
                .build();
    }
}
