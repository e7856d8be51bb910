package com.cegidlife.ticket.appointment;

import com.cegidlife.events.AppointmentHeld;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.desk.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An agreed time between a customer's user and the technician in charge of a support ticket (R17.1). Life: booked; moved
 * any number of times until it begins; then held, missed by the user, or cancelled. It changes nothing in the ticket
 * (R17.2).
 *
 * <p>Only held appointments count in the year of the pack: the booklet speaks of appointments taken and is silent about
 * users who do not come, and what did not take place is not invoiced.
 */
@Entity
@Table(name = "appointments")
public class Appointment {

    @Id
    private UUID id;

    @Column(name = "ticket_id")
    private UUID ticketId;

    @Column(name = "ticket_number")
    private String ticketNumber;

    @Column(name = "customer_id")
    private UUID customerId;

    @Column(name = "booked_by")
    private UUID bookedBy;

    @Column(name = "booked_at")
    private Instant bookedAt;

    @Column(name = "technician_id")
    private UUID technicianId;

    @Embedded
    private Slot slot;

    @Embedded
    private PackYear packYear;

    @Enumerated(EnumType.STRING)
    private AppointmentState state;

    @Column(name = "calendar_sequence")
    private int calendarSequence;

    @Embedded
    private Ending ending;

    private Integer ordinal;

    @Version
    private long version;

    protected Appointment() {}

    Appointment(UUID id, UUID bookedBy, Reservation reservation) {
        this.id = id;
        this.bookedBy = bookedBy;
        bookedAt = reservation.madeAt();
        ticketId = reservation.ticket().id();
        ticketNumber = reservation.ticket().number();
        customerId = reservation.ticket().customerId();
        state = AppointmentState.BOOKED;
        take(reservation);
    }

    private void take(Reservation reservation) {
        technicianId = reservation.ticket().technicianId();
        slot = reservation.slot();
        packYear = reservation.packYear();
    }

    /**
     * To another slot, of the technician who is in charge of the ticket by now.
     *
     * @throws Refusal when it is over or has begun
     */
    void move(Reservation reservation) {
        mustBeToCome(reservation.madeAt());
        take(reservation);
        calendarSequence++;
    }

    /**
     * By a customer's user until it begins, by the staff also later: the technician may not have come.
     *
     * @param reason null when none was given
     * @throws Refusal when it is over, or has begun
     */
    void cancel(Actor by, String reason, Instant now) {
        if (by.isOfTheCustomer()) {
            mustBeToCome(now);
        }
        end(AppointmentState.CANCELLED, new Ending(now, by, reason));
        calendarSequence++;
    }

    /**
     * @param ordinal its place among the appointments held in that year of the pack, from 1
     * @throws Refusal when it is over or has not begun
     */
    AppointmentHeld hold(Actor by, int ordinal, Instant now) {
        mustHaveBegun(now);
        end(AppointmentState.HELD, new Ending(now, by, null));
        this.ordinal = ordinal;
        return new AppointmentHeld(
                id,
                ticketId,
                ticketNumber,
                customerId,
                packYear.contractId(),
                slot.startsAt(),
                slot.endsAt(),
                now,
                packYear.startsOn(),
                ordinal,
                packYear.isBeyond(ordinal));
    }

    /**
     * The user did not come.
     *
     * @throws Refusal when it is over or has not begun
     */
    void miss(Actor by, Instant now) {
        mustHaveBegun(now);
        end(AppointmentState.NO_SHOW, new Ending(now, by, null));
    }

    private void end(AppointmentState how, Ending ended) {
        mustBeBooked();
        state = how;
        ending = ended;
    }

    private void mustBeToCome(Instant now) {
        mustBeBooked();
        if (!slot.startsAt().isAfter(now)) {
            throw new Refusal(AppointmentProblem.APPOINTMENT_BEGUN);
        }
    }

    private void mustHaveBegun(Instant now) {
        mustBeBooked();
        if (slot.startsAt().isAfter(now)) {
            throw new Refusal(AppointmentProblem.APPOINTMENT_NOT_BEGUN);
        }
    }

    private void mustBeBooked() {
        if (state != AppointmentState.BOOKED) {
            throw new Refusal(AppointmentProblem.APPOINTMENT_OVER).with("state", state);
        }
    }

    public UUID id() {
        return id;
    }

    public UUID ticketId() {
        return ticketId;
    }

    /** What people call the ticket. */
    public String ticketNumber() {
        return ticketNumber;
    }

    public UUID customerId() {
        return customerId;
    }

    /** The customer's user who comes. */
    public UUID bookedBy() {
        return bookedBy;
    }

    public Instant bookedAt() {
        return bookedAt;
    }

    /** In charge of the ticket when it was booked, or last moved. */
    public UUID technicianId() {
        return technicianId;
    }

    public Slot slot() {
        return slot;
    }

    /** The year of the pack in which it counts when it is held. */
    public PackYear packYear() {
        return packYear;
    }

    public AppointmentState state() {
        return state;
    }

    /** How often calendars were told something new about it: 0 at first (RFC 5545). */
    public int calendarSequence() {
        return calendarSequence;
    }

    /** How it came to its final state; empty while it is booked. */
    public Optional<Ending> ending() {
        return Optional.ofNullable(ending);
    }

    /** Its place, from 1, among the appointments held in its year of the pack. */
    public Optional<Integer> ordinal() {
        return Optional.ofNullable(ordinal);
    }

    /** Rises at every change. */
    public long version() {
        return version;
    }
}
