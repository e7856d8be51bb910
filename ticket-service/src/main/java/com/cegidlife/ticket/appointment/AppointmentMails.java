package com.cegidlife.ticket.appointment;

import com.cegidlife.servicekit.mail.Attachment;
import com.cegidlife.servicekit.mail.Mail;
import com.cegidlife.servicekit.mail.Mails;
import com.cegidlife.servicekit.portal.PortalLinks;
import com.cegidlife.ticket.desk.Actor;
import com.cegidlife.ticket.entitlement.Addressee;
import com.cegidlife.ticket.entitlement.Addressees;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells both sides by mail what becomes of their appointments, with a file for their calendars: the user whose account is
 * known, and the technician who has left an address.
 */
@ApplicationScoped
class AppointmentMails {

    private final Addressees addressees;
    private final Technicians technicians;
    private final CalendarFile calendarFile;
    private final Mails mails;
    private final PortalLinks portal;

    AppointmentMails(
            Addressees addressees,
            Technicians technicians,
            CalendarFile calendarFile,
            Mails mails,
            PortalLinks portal) {
        this.addressees = addressees;
        this.technicians = technicians;
        this.calendarFile = calendarFile;
        this.mails = mails;
        this.portal = portal;
    }

    /** Leaves the mails in the transaction of the decision; what became of one that has begun is told to nobody. */
    void tell(@Observes AppointmentFact told) {
        var appointment = told.appointment();
        switch (told.decision()) {
            case BOOK -> toBoth(appointment, new Booked(appointment, page(appointment)));
            case MOVE -> {
                toBoth(appointment, new Moved(appointment, page(appointment)));
                toFormerTechnician(told);
            }
            case CANCEL -> toBoth(appointment, Cancelled.of(appointment, page(appointment)));
            case HOLD, NO_SHOW -> {}
        }
    }

    private void toBoth(Appointment appointment, TemplateInstance letter) {
        var user = addressees.find(appointment.bookedBy()).map(Addressee::email);
        var technician = technicians.who(appointment.technicianId()).email();
        Stream.of(user, technician).flatMap(Optional::stream).forEach(address -> {
            var file = appointment.state() == AppointmentState.CANCELLED
                    ? calendarFile.cancel(appointment, address)
                    : calendarFile.request(appointment, address);
            send(appointment, address, letter, file);
        });
    }

    /** Another technician has it now: it leaves the former one's calendar. */
    private void toFormerTechnician(AppointmentFact told) {
        var appointment = told.appointment();
        if (!told.technicianBefore().equals(appointment.technicianId())) {
            var letter = new HandedOver(appointment, page(appointment));
            technicians
                    .who(told.technicianBefore())
                    .email()
                    .ifPresent(
                            address -> send(appointment, address, letter, calendarFile.cancel(appointment, address)));
        }
    }

    private void send(Appointment appointment, String address, TemplateInstance letter, Attachment file) {
        mails.send(Mail.of(address, letter.render())
                .inThread(appointment.ticketId())
                .with(file));
    }

    private URI page(Appointment appointment) {
        return portal.to("/tickets/" + appointment.ticketNumber());
    }

    record Booked(Appointment appointment, URI link) implements TemplateInstance {}

    record Moved(Appointment appointment, URI link) implements TemplateInstance {}

    /**
     * @param withTicket whether it was because the ticket is closed
     * @param reason in the words of a person; empty when none was given
     */
    record Cancelled(Appointment appointment, URI link, boolean withTicket, String reason) implements TemplateInstance {

        static Cancelled of(Appointment appointment, URI link) {
            var ending = appointment.ending().orElseThrow();
            var reason = Optional.ofNullable(ending.reason()).orElse("");
            return new Cancelled(appointment, link, ending.by().equals(Actor.SYSTEM), reason);
        }
    }

    record HandedOver(Appointment appointment, URI link) implements TemplateInstance {}
}
