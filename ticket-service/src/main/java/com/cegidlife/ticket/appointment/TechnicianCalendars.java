package com.cegidlife.ticket.appointment;

import com.cegidlife.businesstime.BookletCalendars;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** When technicians can have appointments: while support is open and they work, are not away and have no other. */
@ApplicationScoped
class TechnicianCalendars {

    private static final int PROPOSALS = 3;

    private final Technicians technicians;
    private final Absences absences;
    private final Appointments appointments;
    private final BookingRules rules;

    TechnicianCalendars(Technicians technicians, Absences absences, Appointments appointments, BookingRules rules) {
        this.technicians = technicians;
        this.absences = absences;
        this.appointments = appointments;
        this.rules = rules;
    }

    /** Those slots of the days that may be booked now, in order. */
    List<Slot> free(UUID technicianId, DayRange days) {
        return free(technicianId, days, Optional.empty(), rules.now());
    }

    /**
     * Keeps a slot of a technician until the running transaction ends.
     *
     * @param moved the appointment whose own time counts as free; empty for a new one
     * @throws Refusal {@code invalid-request} when nobody's could be booked, {@code slot-not-free} with the next free ones
     */
    void keep(TicketInCharge ticket, Slot slot, Optional<UUID> moved) {
        var terms = rules.now();
        terms.mustAdmit(slot);
        appointments.awaitTurn(ticket.technicianId());
        var free = free(
                ticket.technicianId(), new DayRange(slot.day(), terms.days().to()), moved, terms);
        if (!free.contains(slot)) {
            throw new Refusal(AppointmentProblem.SLOT_NOT_FREE)
                    .with("number", ticket.number())
                    .with("nextFree", next(free, slot));
        }
    }

    private static String next(List<Slot> free, Slot asked) {
        var next = free.stream()
                .filter(slot -> !slot.startsAt().isBefore(asked.startsAt()))
                .limit(PROPOSALS)
                .map(slot -> LocalDateTime.ofInstant(slot.startsAt(), BookletCalendars.PARIS))
                .map(LocalDateTime::toString)
                .collect(Collectors.joining(", "));
        return next.isEmpty() ? "–" : next;
    }

    private List<Slot> free(UUID technicianId, DayRange asked, Optional<UUID> moved, BookingTerms terms) {
        var days = asked.within(terms.days());
        if (days.isEmpty()) {
            return List.of();
        }
        var away = absences.of(technicianId, days).stream().map(Absence::slot);
        var busy = appointments.booked(technicianId, days).stream()
                .filter(appointment -> moved.filter(appointment.id()::equals).isEmpty())
                .map(Appointment::slot);
        return new FreeSlots(technicians.who(technicianId).hours(), terms.slotLength())
                        .in(
                                BookletCalendars.SUPPORT.openIntervals(days.start(), days.end()),
                                Stream.concat(away, busy).toList())
                        .stream()
                        .filter(terms::admit)
                        .toList();
    }
}
