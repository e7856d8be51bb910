package com.cegidlife.ticket.appointment.rest;

import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.ticket.appointment.Appointments;
import com.cegidlife.ticket.appointment.Position;
import com.cegidlife.ticket.appointment.VisibleAppointments;
import com.cegidlife.ticket.desk.CurrentActor;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Appointments, one by one and as a technician's calendar. */
@Path("/appointments")
@Tag(name = "Appointments")
@RolesAllowed({
    Role.CUSTOMER_USER,
    Role.CUSTOMER_ADMIN,
    Role.SUPPORT_AGENT,
    Role.SUPPORT_MANAGER,
    Role.CUSTOMER_SERVICE_AGENT
})
public class AppointmentResource {

    private final Appointments appointments;
    private final VisibleAppointments visibleAppointments;
    private final AppointmentViews views;
    private final CurrentActor actor;
    private final Clock clock;

    AppointmentResource(
            Appointments appointments,
            VisibleAppointments visibleAppointments,
            AppointmentViews views,
            CurrentActor actor,
            Clock clock) {
        this.appointments = appointments;
        this.visibleAppointments = visibleAppointments;
        this.views = views;
        this.actor = actor;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Role.SUPPORT_AGENT, Role.SUPPORT_MANAGER})
    @Operation(
            operationId = "listAppointments",
            summary = "Read a technician's calendar of appointments, the first to begin first",
            description = "In whatever state they are, cancelled ones too.")
    public Page<AppointmentView> list(
            @QueryParam("technicianId") @Parameter(description = "Absent for the caller's own") UUID technicianId,
            @BeanParam DaysQuery days,
            @BeanParam @Valid PageRequest page) {
        var technician = technicianId == null ? actor.get().userId() : technicianId;
        var rows =
                appointments.ofTechnician(technician, days.range(clock), page.after(Position::parse), page.limit() + 1);
        return Page.of(
                rows,
                page.limit(),
                row -> new Position(row.slot().startsAt(), row.id()).toString(),
                AppointmentView::of);
    }

    @GET
    @Path("/{appointmentId}")
    @Operation(operationId = "getAppointment", summary = "Read an appointment and how it counts in the pack")
    @APIResponse(responseCode = "200", description = "Its ETag is the version to state in If-Match")
    @APIResponseSchema(AppointmentView.class)
    public RestResponse<AppointmentView> get(@PathParam("appointmentId") UUID appointmentId) {
        var view = views.of(visibleAppointments.get(appointmentId));
        return Versions.answer(view);
    }
}
