package com.cegidlife.billing.credit;

import com.cegidlife.billing.credit.CreditPlan.Part;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Credits of a lot that went from one place to another. Never changes. */
@Entity
@Table(name = "credit_movements")
public class CreditMovement {

    @Id
    private UUID id;

    @Column(name = "lot_id")
    private UUID lotId;

    @Column(name = "debit_id")
    private UUID debitId;

    @Enumerated(EnumType.STRING)
    @Column(name = "moved_from")
    private CreditPlace movedFrom;

    @Enumerated(EnumType.STRING)
    @Column(name = "moved_to")
    private CreditPlace movedTo;

    private int credits;

    @Column(name = "moved_on")
    private LocalDate movedOn;

    @Column(name = "moved_at")
    private Instant movedAt;

    protected CreditMovement() {}

    CreditMovement(UUID id, Part part, Route route, UUID debitId, When when) {
        this.id = id;
        this.debitId = debitId;
        lotId = part.lotId();
        credits = part.credits();
        movedFrom = route.from();
        movedTo = route.to();
        movedOn = when.day();
        movedAt = when.at();
    }

    public UUID id() {
        return id;
    }

    public UUID lotId() {
        return lotId;
    }

    /** What it was for; empty for the issue of a lot. */
    public Optional<UUID> debitId() {
        return Optional.ofNullable(debitId);
    }

    public Route route() {
        return new Route(movedFrom, movedTo);
    }

    public int credits() {
        return credits;
    }

    /** The day from which it counts, Europe/Paris. */
    public LocalDate movedOn() {
        return movedOn;
    }

    public Instant movedAt() {
        return movedAt;
    }

    /** From where credits go to where. */
    public record Route(CreditPlace from, CreditPlace to) {

        static final Route ISSUE = new Route(CreditPlace.ISSUED, CreditPlace.AVAILABLE);
        static final Route RESERVATION = new Route(CreditPlace.AVAILABLE, CreditPlace.RESERVED);
        static final Route CONFIRMATION = new Route(CreditPlace.RESERVED, CreditPlace.SPENT);
        static final Route RELEASE = new Route(CreditPlace.RESERVED, CreditPlace.AVAILABLE);
        static final Route REFUND = new Route(CreditPlace.SPENT, CreditPlace.AVAILABLE);
    }

    /** The day from which a movement counts, and the instant at which it was made. */
    record When(LocalDate day, Instant at) {}
}
