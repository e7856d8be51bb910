package com.cegidlife.ticket.link;

import com.cegidlife.events.TicketEvent;
import com.cegidlife.events.TicketLinked;
import com.cegidlife.events.TicketRelation;
import com.cegidlife.events.TicketUnlinked;
import com.cegidlife.ticket.desk.Ticket;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** How two tickets of a customer stand to each other; made and removed, never changed. Kept once, in one direction. */
@Entity
@Table(name = "ticket_links")
public class TicketLink {

    @Id
    private UUID id;

    @Column(name = "from_ticket")
    private UUID fromTicket;

    @Column(name = "to_ticket")
    private UUID toTicket;

    @Enumerated(EnumType.STRING)
    private TicketRelation relation;

    @Column(name = "linked_by")
    private UUID linkedBy;

    @Column(name = "linked_at")
    private Instant linkedAt;

    protected TicketLink() {}

    /** @param relation how the first ticket stands to the second */
    TicketLink(UUID id, Ticket from, TicketRelation relation, Ticket to, UUID linkedBy, Instant linkedAt) {
        this.id = id;
        this.fromTicket = from.id();
        this.relation = relation;
        this.toTicket = to.id();
        this.linkedBy = linkedBy;
        this.linkedAt = linkedAt;
    }

    /** The fact of its making, from the side of one of its tickets. */
    TicketEvent linked(Ticket seen, Ticket other) {
        return new TicketLinked(
                seen.id(),
                seen.number(),
                seen.customerId(),
                id,
                relationOf(seen.id()),
                other.id(),
                other.number(),
                linkedAt);
    }

    /** The fact of its removal, from the side of one of its tickets. */
    TicketEvent unlinked(Ticket seen, Ticket other, Instant now) {
        return new TicketUnlinked(
                seen.id(),
                seen.number(),
                seen.customerId(),
                id,
                relationOf(seen.id()),
                other.id(),
                other.number(),
                now);
    }

    /** How one of its tickets stands to the other. */
    public TicketRelation relationOf(UUID ticketId) {
        return ticketId.equals(fromTicket) ? relation : relation.inverse();
    }

    /** The ticket on the other side. */
    public UUID otherThan(UUID ticketId) {
        return ticketId.equals(fromTicket) ? toTicket : fromTicket;
    }

    boolean isOf(UUID ticketId) {
        return ticketId.equals(fromTicket) || ticketId.equals(toTicket);
    }

    public UUID id() {
        return id;
    }

    public UUID linkedBy() {
        return linkedBy;
    }

    public Instant linkedAt() {
        return linkedAt;
    }
}
