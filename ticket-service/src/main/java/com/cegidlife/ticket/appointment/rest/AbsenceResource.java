package com.cegidlife.ticket.appointment.rest;

import com.cegidlife.servicekit.http.Idempotency;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import com.cegidlife.ticket.appointment.CurrentPlanner;
import com.cegidlife.ticket.appointment.RecordAbsence;
import com.cegidlife.ticket.appointment.WithdrawAbsence;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Technicians say when they are away. */
@Path("/technicians/{technicianId}/absences")
@Tag(name = "Technicians")
@RolesAllowed({Role.SUPPORT_AGENT, Role.SUPPORT_MANAGER})
public class AbsenceResource {

    private final RecordAbsence recordAbsence;
    private final WithdrawAbsence withdrawAbsence;
    private final CurrentPlanner planner;
    private final Idempotency idempotency;

    AbsenceResource(
            RecordAbsence recordAbsence,
            WithdrawAbsence withdrawAbsence,
            CurrentPlanner planner,
            Idempotency idempotency) {
        this.recordAbsence = recordAbsence;
        this.withdrawAbsence = withdrawAbsence;
        this.planner = planner;
        this.idempotency = idempotency;
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "recordAbsence",
            summary = "Say when a technician is away",
            description =
                    "By the technician or a support manager. Appointments booked before stay booked: listAppointments shows"
                            + " them, to be moved or cancelled.")
    @Extension(name = ProblemResponses.EXTENSION, value = "other-technician")
    public AbsenceView record(
            @PathParam("technicianId") UUID technicianId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid AbsenceBody body) {
        var by = planner.get();
        return idempotency.once(
                by.actor().userId(),
                "record-absence/" + technicianId,
                key,
                body,
                AbsenceView.class,
                () -> AbsenceView.of(recordAbsence.record(technicianId, by, body.toSlot(), body.kind())));
    }

    @DELETE
    @Path("/{absenceId}")
    @Operation(
            operationId = "withdrawAbsence",
            summary = "Say that a technician is not away after all",
            description = "By the technician or a support manager.")
    @Extension(name = ProblemResponses.EXTENSION, value = "other-technician")
    public void withdraw(@PathParam("technicianId") UUID technicianId, @PathParam("absenceId") UUID absenceId) {
        withdrawAbsence.withdraw(technicianId, absenceId, planner.get());
    }
}
