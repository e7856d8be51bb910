package com.cegidlife.billing.assistanceplus;

import com.cegidlife.events.AppointmentHeld;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An appointment of the Assistance+ pack that was held, in the year of the pack that it belongs to. Never changes. */
@Entity
@Table(name = "held_appointments")
public class HeldAppointment {

    @Id
    private UUID id;

    @Column(name = "customer_id")
    private UUID customerId;

    @Column(name = "contract_id")
    private UUID contractId;

    @Column(name = "year_starts_on")
    private LocalDate yearStartsOn;

    @Column(name = "ticket_id")
    private UUID ticketId;

    @Column(name = "ticket_number")
    private String ticketNumber;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "held_at")
    private Instant heldAt;

    protected HeldAppointment() {}

    HeldAppointment(AppointmentHeld event, PackYear year) {
        id = event.appointmentId();
        customerId = event.customerId();
        contractId = event.contractId();
        yearStartsOn = year.startsOn();
        ticketId = event.ticketId();
        ticketNumber = event.number();
        startsAt = event.startsAt();
        endsAt = event.endsAt();
        heldAt = event.heldAt();
    }

    public UUID id() {
        return id;
    }

    /** What people call the ticket that it was about. */
    public String ticketNumber() {
        return ticketNumber;
    }

    public Instant startsAt() {
        return startsAt;
    }

    public Instant endsAt() {
        return endsAt;
    }
}
