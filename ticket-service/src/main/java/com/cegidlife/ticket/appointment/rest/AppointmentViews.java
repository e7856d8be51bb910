package com.cegidlife.ticket.appointment.rest;

import com.cegidlife.servicekit.problem.Text;
import com.cegidlife.ticket.appointment.Appointment;
import com.cegidlife.ticket.appointment.Quotas;
import com.cegidlife.ticket.appointment.rest.AppointmentView.PlaceView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;

/** Shows a single appointment with its place in the pack, in the language of the request. */
@ApplicationScoped
class AppointmentViews {

    private final Quotas quotas;
    private final HttpHeaders headers;

    AppointmentViews(Quotas quotas, HttpHeaders headers) {
        this.quotas = quotas;
        this.headers = headers;
    }

    AppointmentView of(Appointment appointment) {
        var language = Text.language(headers.getAcceptableLanguages());
        return AppointmentView.of(appointment, quotas.placeOf(appointment).map(place -> PlaceView.of(place, language)));
    }
}
