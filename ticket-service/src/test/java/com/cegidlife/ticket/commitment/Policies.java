package com.cegidlife.ticket.commitment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Policies that tests promise by. */
public final class Policies {

    /** What the booklet says (R14.6, R14.8), with warnings at 50, 75 and 90 %. */
    public static final CommitmentPolicy BOOKLET = new CommitmentPolicy(
            1,
            Instant.EPOCH,
            new PolicyTerms(
                    Duration.ofHours(4),
                    Duration.ofHours(6),
                    Duration.ofHours(8),
                    Duration.ofHours(12),
                    6,
                    List.of(50, 75, 90)));

    private Policies() {}
}
