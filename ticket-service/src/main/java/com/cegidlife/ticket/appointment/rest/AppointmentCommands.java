package com.cegidlife.ticket.appointment.rest;

import com.cegidlife.servicekit.http.Idempotency;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.ticket.appointment.Appointment;
import com.cegidlife.ticket.appointment.AppointmentChange;
import com.cegidlife.ticket.appointment.AppointmentDecision;
import com.cegidlife.ticket.appointment.CurrentPlanner;
import com.cegidlife.ticket.appointment.VisibleAppointments;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** How every request that changes an appointment is answered: found, on the stated version, once for each key. */
@ApplicationScoped
class AppointmentCommands {

    private final VisibleAppointments appointments;
    private final CurrentPlanner planner;
    private final Idempotency idempotency;
    private final AppointmentViews views;

    AppointmentCommands(
            VisibleAppointments appointments, CurrentPlanner planner, Idempotency idempotency, AppointmentViews views) {
        this.appointments = appointments;
        this.planner = planner;
        this.idempotency = idempotency;
        this.views = views;
    }

    /** @param body what was sent; null when there is no body */
    RestResponse<AppointmentView> run(
            UUID appointmentId,
            Precondition stated,
            AppointmentDecision decision,
            Object body,
            Function<AppointmentChange, Appointment> command) {
        var version = Versions.required(stated.ifMatch());
        var id = appointments.get(appointmentId).id();
        var by = planner.get();
        var changed = idempotency.once(
                by.actor().userId(),
                decision.verb(),
                stated.key(),
                new Asked(id, version, body),
                AppointmentView.class,
                () -> views.of(command.apply(new AppointmentChange(id, version, by))));
        return ResponseBuilder.ok(changed).tag(Versions.etag(changed.version())).build();
    }

    /** What an idempotency key stands for. */
    record Asked(UUID appointmentId, long version, Object body) {}
}
