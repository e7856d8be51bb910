package com.cegidlife.ticket.purge;

import com.cegidlife.servicekit.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A customer's purge of what is older than the history that must be kept (R4.1). Life: estimated; confirmed by an
 * administrator who names the count, within {@link #VALID}; run batch by batch; done. Once confirmed it stays, as the record
 * of who purged what and when.
 */
@Entity
@Table(name = "history_purges")
public class HistoryPurge {

    /** How long an estimate may be confirmed. */
    static final Duration VALID = Duration.ofMinutes(15);

    @Id
    private UUID id;

    @Column(name = "customer_id")
    private UUID customerId;

    private Instant horizon;

    @Column(name = "requested_by")
    private UUID requestedBy;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Embedded
    private Estimate estimate;

    @Enumerated(EnumType.STRING)
    private PurgeState state;

    @Column(name = "confirmed_by")
    private UUID confirmedBy;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "purged_tickets")
    private long purgedTickets;

    @Column(name = "purged_notes")
    private long purgedNotes;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Version
    private long version;

    protected HistoryPurge() {}

    HistoryPurge(UUID id, UUID customerId, UUID requestedBy, Instant horizon, Estimate estimate, Instant now) {
        this.id = id;
        this.customerId = customerId;
        this.requestedBy = requestedBy;
        this.horizon = horizon;
        this.estimate = estimate;
        requestedAt = now;
        expiresAt = now.plus(VALID);
        state = PurgeState.ESTIMATED;
    }

    /**
     * @param tickets how many the administrator has understood to go
     * @throws Refusal when confirmed already, too late, or with another count than was shown
     */
    void confirm(UUID by, long tickets, Instant now) {
        switch (stateAt(now)) {
            case ESTIMATED -> mustName(tickets);
            case EXPIRED -> throw new Refusal(PurgeProblem.PURGE_ESTIMATE_EXPIRED);
            case RUNNING, DONE -> throw new Refusal(PurgeProblem.PURGE_ALREADY_CONFIRMED);
        }
        state = PurgeState.RUNNING;
        confirmedBy = by;
        confirmedAt = now;
    }

    private void mustName(long tickets) {
        if (tickets != estimate.tickets()) {
            throw new Refusal(PurgeProblem.PURGE_COUNT_DIFFERS).with("tickets", estimate.tickets());
        }
    }

    /** A batch is gone. */
    void progress(long tickets, long notes) {
        purgedTickets += tickets;
        purgedNotes += notes;
    }

    void finish(Instant now) {
        state = PurgeState.DONE;
        finishedAt = now;
    }

    boolean isRunning() {
        return state == PurgeState.RUNNING;
    }

    public PurgeState stateAt(Instant now) {
        return state == PurgeState.ESTIMATED && now.isAfter(expiresAt) ? PurgeState.EXPIRED : state;
    }

    public UUID id() {
        return id;
    }

    public UUID customerId() {
        return customerId;
    }

    /** The first instant that is kept. */
    public Instant horizon() {
        return horizon;
    }

    public UUID requestedBy() {
        return requestedBy;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    /** The last instant at which it may be confirmed. */
    public Instant expiresAt() {
        return expiresAt;
    }

    public Estimate estimate() {
        return estimate;
    }

    public Optional<UUID> confirmedBy() {
        return Optional.ofNullable(confirmedBy);
    }

    public Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }

    public long purgedTickets() {
        return purgedTickets;
    }

    public long purgedNotes() {
        return purgedNotes;
    }

    public Optional<Instant> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }

    /** Rises with the confirmation and with each batch. */
    public long version() {
        return version;
    }
}
