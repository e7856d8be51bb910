package com.cegidlife.ticket.appointment;

import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.desk.Ticket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Shows when an appointment about a ticket can be, and how it would count (R17.1, R17.3). */
@ApplicationScoped
public class OfferSlots {

    private final TechnicianCalendars calendars;
    private final Quotas quotas;

    OfferSlots(TechnicianCalendars calendars, Quotas quotas) {
        this.calendars = calendars;
        this.quotas = quotas;
    }

    /**
     * What the technician in charge has to offer.
     *
     * @param slots those that may be booked now, in order
     * @param quotas what is used of the years of packs in which they would count
     */
    public record Offer(UUID technicianId, List<OfferedSlot> slots, List<Quota> quotas) {}

    /**
     * A free slot.
     *
     * @param quota what is used of the year of the pack in which it would count
     */
    public record OfferedSlot(Slot slot, Quota quota) {}

    /** @throws Refusal when there can be no appointment about the ticket */
    @Transactional
    public Offer on(Ticket ticket, DayRange days) {
        var technician = TicketInCharge.of(ticket).technicianId();
        var usage = quotas.of(ticket.customerId(), Optional.empty());
        var slots = calendars.free(technician, days).stream()
                .flatMap(slot -> usage.on(slot.day()).map(quota -> new OfferedSlot(slot, quota)).stream())
                .toList();
        var years = Stream.concat(usage.on(days.from()).stream(), slots.stream().map(OfferedSlot::quota))
                .distinct()
                .toList();
        return new Offer(technician, slots, years);
    }
}
