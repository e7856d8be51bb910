package com.cegidlife.ticket.appointment.rest;

import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import com.cegidlife.ticket.appointment.CurrentPlanner;
import com.cegidlife.ticket.appointment.ListAbsences;
import com.cegidlife.ticket.appointment.Position;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** When technicians are away. */
@Path("/technicians/{technicianId}/absences")
@Tag(name = "Technicians")
@RolesAllowed({Role.SUPPORT_AGENT, Role.SUPPORT_MANAGER})
public class AbsenceListResource {

    private final ListAbsences listAbsences;
    private final CurrentPlanner planner;

    AbsenceListResource(ListAbsences listAbsences, CurrentPlanner planner) {
        this.listAbsences = listAbsences;
        this.planner = planner;
    }

    @GET
    @Operation(
            operationId = "listAbsences",
            summary = "List when a technician is away, now and to come, the first to begin first",
            description = "For the technician and support managers.")
    @Extension(name = ProblemResponses.EXTENSION, value = "other-technician")
    public Page<AbsenceView> list(@PathParam("technicianId") UUID technicianId, @BeanParam @Valid PageRequest page) {
        var rows = listAbsences.of(technicianId, planner.get(), page.after(Position::parse), page.limit() + 1);
        return Page.of(
                rows, page.limit(), row -> new Position(row.slot().startsAt(), row.id()).toString(), AbsenceView::of);
    }
}
