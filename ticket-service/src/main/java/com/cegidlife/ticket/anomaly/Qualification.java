package com.cegidlife.ticket.anomaly;

import com.cegidlife.events.AnomalySeverity;
import com.cegidlife.events.QualificationOutcome;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What an agent found out about a ticket, with the answers that led to it (R1.1); never changed, only followed by another. */
@Entity
@Table(name = "qualifications")
public class Qualification {

    @Id
    private UUID id;

    @Column(name = "ticket_id")
    private UUID ticketId;

    private int cycle;

    @Embedded
    private Finding finding;

    @Enumerated(EnumType.STRING)
    private QualificationOutcome outcome;

    @Enumerated(EnumType.STRING)
    private AnomalySeverity severity;

    @Column(name = "duplicate_of")
    private UUID duplicateOf;

    private String explanation;

    @Column(name = "qualified_by")
    private UUID qualifiedBy;

    @Column(name = "qualified_at")
    private Instant qualifiedAt;

    protected Qualification() {}

    /**
     * @param duplicateOf the ticket that reports the same; null unless a duplicate
     * @param explanation for the customer: how it was reproduced, or why it is no anomaly
     */
    public Qualification(
            UUID id,
            UUID ticketId,
            int cycle,
            Finding finding,
            UUID duplicateOf,
            String explanation,
            UUID qualifiedBy,
            Instant qualifiedAt) {
        this.id = id;
        this.ticketId = ticketId;
        this.cycle = cycle;
        this.finding = finding;
        this.outcome = finding.outcome();
        this.severity = finding.severity().orElse(null);
        this.duplicateOf = duplicateOf;
        this.explanation = explanation;
        this.qualifiedBy = qualifiedBy;
        this.qualifiedAt = qualifiedAt;
    }

    public UUID id() {
        return id;
    }

    /** The cycle of the ticket in which it was found out. */
    public int cycle() {
        return cycle;
    }

    public Finding finding() {
        return finding;
    }

    public QualificationOutcome outcome() {
        return outcome;
    }

    public Optional<AnomalySeverity> severity() {
        return Optional.ofNullable(severity);
    }

    /** The ticket that reports the same. */
    public Optional<UUID> duplicateOf() {
        return Optional.ofNullable(duplicateOf);
    }

    public String explanation() {
        return explanation;
    }

    public UUID qualifiedBy() {
        return qualifiedBy;
    }

    public Instant qualifiedAt() {
        return qualifiedAt;
    }
}
