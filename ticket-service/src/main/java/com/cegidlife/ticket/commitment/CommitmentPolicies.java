package com.cegidlife.ticket.commitment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * The versions of the commitment policy. They are few, never change, and a new one takes effect only after
 * {@link #NOTICE}, so that each replica may keep them in memory for a shorter time than that.
 */
@ApplicationScoped
public class CommitmentPolicies implements PanacheRepositoryBase<CommitmentPolicy, Integer> {

    /** How long before its first ticket a version must be published at the latest. */
    static final Duration NOTICE = Duration.ofMinutes(10);

    private static final Duration KEPT = Duration.ofMinutes(1);

    private final Clock clock;
    private volatile Known known = Known.NOTHING;

    CommitmentPolicies(Clock clock) {
        this.clock = clock;
    }

    private record Known(Instant readAt, List<CommitmentPolicy> versions) {

        static final Known NOTHING = new Known(Instant.EPOCH, List.of());

        boolean isFreshAt(Instant now) {
            return !now.isBefore(readAt) && now.isBefore(readAt.plus(KEPT));
        }
    }

    /** The latest version that is effective at an instant. */
    public CommitmentPolicy inForceAt(Instant instant) {
        return known().stream()
                .filter(policy -> !policy.effectiveFrom().isAfter(instant))
                .max(Comparator.comparing(CommitmentPolicy::version))
                .orElseThrow();
    }

    /** The version that a ticket keeps. */
    public CommitmentPolicy version(int version) {
        return known().stream()
                .filter(policy -> policy.version() == version)
                .findFirst()
                .orElseThrow();
    }

    /** Every version, the latest first. */
    public List<CommitmentPolicy> latestFirst() {
        return list("order by version desc");
    }

    private List<CommitmentPolicy> known() {
        var now = clock.instant();
        if (!known.isFreshAt(now)) {
            known = new Known(now, List.copyOf(listAll()));
        }
        return known.versions();
    }
}
