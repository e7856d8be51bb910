package com.cegidlife.ticket.outage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Remembers which ticket an outage opened: one ticket an outage. */
@Entity
@Table(name = "outage_tickets")
public class OutageTicket {

    @Id
    @Column(name = "outage_id")
    private UUID outageId;

    @Column(name = "ticket_id")
    private UUID ticketId;

    protected OutageTicket() {}

    OutageTicket(UUID outageId, UUID ticketId) {
        this.outageId = outageId;
        this.ticketId = ticketId;
    }

    UUID ticketId() {
        return ticketId;
    }
}
