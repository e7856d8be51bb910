package com.cegidlife.ticket.entitlement;

import com.cegidlife.businesstime.BookletCalendars;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/**
 * A time during which a customer gets no new support tickets (R14.7), from a manager's decision to its lifting. Those that
 * are open go on, but none is reopened and no call is taken about them; the publisher still opens tickets about outages.
 */
@Entity
@Table(name = "support_suspensions")
public class SupportSuspension {

    @Id
    private UUID id;

    @Column(name = "customer_id")
    private UUID customerId;

    @Enumerated(EnumType.STRING)
    private SuspensionKind kind;

    private String reason;

    @Column(name = "suspended_by")
    private UUID suspendedBy;

    @Column(name = "suspended_at")
    private Instant suspendedAt;

    @Column(name = "lifted_by")
    private UUID liftedBy;

    @Column(name = "lifted_at")
    private Instant liftedAt;

    @Column(name = "lift_reason")
    private String liftReason;

    @Version
    private long version;

    protected SupportSuspension() {}

    SupportSuspension(UUID id, UUID customerId, SuspensionKind kind, String reason, UUID suspendedBy, Instant now) {
        this.id = id;
        this.customerId = customerId;
        this.kind = kind;
        this.reason = reason;
        this.suspendedBy = suspendedBy;
        suspendedAt = now;
    }

    /** @throws Refusal when it was lifted before */
    void lift(String why, UUID by, Instant now) {
        if (liftedAt != null) {
            throw new Refusal(EntitlementProblem.SUSPENSION_ALREADY_LIFTED).with("liftedAt", inParis(liftedAt));
        }
        liftReason = why;
        liftedBy = by;
        liftedAt = now;
    }

    /** What who asks for support meanwhile is told. */
    Refusal refusal() {
        return new Refusal(kind.problem()).with("reason", reason).with("suspendedSince", inParis(suspendedAt));
    }

    private static String inParis(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MINUTES)
                .atZone(BookletCalendars.PARIS)
                .toLocalDateTime()
                .toString();
    }

    public UUID id() {
        return id;
    }

    public UUID customerId() {
        return customerId;
    }

    public SuspensionKind kind() {
        return kind;
    }

    /** In the words of the manager, for the customer to read. */
    public String reason() {
        return reason;
    }

    public UUID suspendedBy() {
        return suspendedBy;
    }

    public Instant suspendedAt() {
        return suspendedAt;
    }

    public Optional<UUID> liftedBy() {
        return Optional.ofNullable(liftedBy);
    }

    /** Empty while it is in force. */
    public Optional<Instant> liftedAt() {
        return Optional.ofNullable(liftedAt);
    }

    public Optional<String> liftReason() {
        return Optional.ofNullable(liftReason);
    }

    public long version() {
        return version;
    }
}
