package com.cegidlife.ticket.purge;

import com.cegidlife.events.CommitmentKind;
import com.cegidlife.events.CommitmentState;
import com.cegidlife.ticket.commitment.Commitment;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** What became of a promise about a purged ticket; instants that do not apply are null. */
@Embeddable
record CommitmentStatistic(
        @Enumerated(EnumType.STRING) CommitmentKind kind,
        int cycle,
        @Enumerated(EnumType.STRING) CommitmentState state,
        @Column(name = "started_at") Instant startedAt,
        @Column(name = "due_at") Instant dueAt,
        @Column(name = "fulfilled_at") Instant fulfilledAt) {

    static CommitmentStatistic of(Commitment commitment, Instant now) {
        return new CommitmentStatistic(
                commitment.kind(),
                commitment.cycle(),
                commitment.stateAt(now),
                commitment.startedAt(),
                commitment.dueAt().orElse(null),
                commitment.fulfilledAt().orElse(null));
    }
}
