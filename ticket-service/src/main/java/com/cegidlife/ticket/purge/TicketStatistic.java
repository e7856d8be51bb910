package com.cegidlife.ticket.purge;

import com.cegidlife.events.AnomalySeverity;
import com.cegidlife.events.QualificationOutcome;
import com.cegidlife.events.Resolution;
import com.cegidlife.events.TicketClosure;
import com.cegidlife.events.TicketKind;
import com.cegidlife.events.TicketPriority;
import com.cegidlife.ticket.desk.Ticket;
import com.cegidlife.ticket.desk.TicketOrigin;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What is left of a purged ticket, so that figures of the past can still be told: neither texts nor people, and not the
 * ticket's number or id either.
 */
@Entity
@Table(name = "ticket_statistics")
class TicketStatistic {

    @Id
    private UUID id;

    @Column(name = "purge_id")
    private UUID purgeId;

    @Column(name = "customer_id")
    private UUID customerId;

    @Enumerated(EnumType.STRING)
    private TicketOrigin origin;

    @Enumerated(EnumType.STRING)
    private TicketKind kind;

    @Enumerated(EnumType.STRING)
    private TicketPriority priority;

    private String product;

    @Enumerated(EnumType.STRING)
    private QualificationOutcome outcome;

    @Enumerated(EnumType.STRING)
    private AnomalySeverity severity;

    private int cycles;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "taken_in_charge_at")
    private Instant takenInChargeAt;

    @Enumerated(EnumType.STRING)
    private Resolution resolution;

    @Column(name = "resolved_at")
    private Instant resolvedAt;

    @Enumerated(EnumType.STRING)
    private TicketClosure closure;

    @Column(name = "closed_at")
    private Instant closedAt;

    private Integer satisfaction;

    @ElementCollection
    @CollectionTable(name = "commitment_statistics", joinColumns = @JoinColumn(name = "statistic_id"))
    private List<CommitmentStatistic> commitments = new ArrayList<>();

    protected TicketStatistic() {}

    /** @param satisfaction what was said last about it, 1 to 5; null when nothing was */
    TicketStatistic(UUID id, UUID purgeId, Ticket ticket, Integer satisfaction, Instant now) {
        this.id = id;
        this.purgeId = purgeId;
        this.satisfaction = satisfaction;
        customerId = ticket.customerId();
        origin = ticket.origin();
        kind = ticket.request().kind();
        priority = ticket.request().priority();
        product = ticket.request().product();
        outcome = ticket.outcome().orElse(null);
        severity = ticket.severity().orElse(null);
        cycles = ticket.promises().cycle();
        registeredAt = ticket.registeredAt();
        var handling = ticket.handling();
        takenInChargeAt = handling.takenInChargeAt().orElse(null);
        resolution = handling.resolution().orElse(null);
        resolvedAt = handling.resolvedAt().orElse(null);
        closure = handling.closure().orElse(null);
        closedAt = handling.closedAt().orElse(null);
        ticket.promises().commitments().forEach(each -> commitments.add(CommitmentStatistic.of(each, now)));
    }
}
