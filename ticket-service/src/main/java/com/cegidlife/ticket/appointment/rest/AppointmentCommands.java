package com.cegidlife.ticket.appointment.rest;

import com.cegidlife.servicekit.http.Commands;
import com.cegidlife.servicekit.http.Commands.Command;
import com.cegidlife.servicekit.http.Precondition;
import com.cegidlife.ticket.appointment.Appointment;
import com.cegidlife.ticket.appointment.AppointmentChange;
import com.cegidlife.ticket.appointment.AppointmentDecision;
import com.cegidlife.ticket.appointment.CurrentPlanner;
import com.cegidlife.ticket.appointment.VisibleAppointments;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;

/** How every request that changes an appointment is answered. */
@ApplicationScoped
class AppointmentCommands {

    private final VisibleAppointments appointments;
    private final CurrentPlanner planner;
    private final AppointmentViews views;
    private final Commands commands;

    AppointmentCommands(
            VisibleAppointments appointments, CurrentPlanner planner, AppointmentViews views, Commands commands) {
        this.appointments = appointments;
        this.planner = planner;
        this.views = views;
        this.commands = commands;
    }

    /** @param body what was sent; null when there is no body */
    RestResponse<AppointmentView> run(
            UUID appointmentId,
            Precondition stated,
            AppointmentDecision decision,
            Object body,
            Function<AppointmentChange, Appointment> command) {
        var id = appointments.get(appointmentId).id();
        return commands.run(
                stated,
                new Command<>(decision.verb(), id, body, AppointmentView.class),
                version -> views.of(command.apply(new AppointmentChange(id, version, planner.get()))));
    }
}
