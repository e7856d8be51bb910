package com.cegidlife.availability.outage.rest;

import com.cegidlife.availability.outage.EndingState;
import com.cegidlife.availability.outage.OutageEnding;
import com.cegidlife.servicekit.http.Versioned;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When an outage ended, as an operator says.
 *
 * @param state {@code PROPOSED} while a second operator is to approve it, since it changes a figure (D22)
 * @param decidedBy absent before, and when no second operator was needed
 */
@Schema(name = "OutageEnding")
public record EndingView(
        UUID id,
        UUID outageId,
        Instant endsAt,
        String evidence,
        EndingState state,
        UUID proposedBy,
        Instant proposedAt,
        Optional<UUID> decidedBy,
        Optional<String> decisionReason,
        long version)
        implements Versioned {

    static EndingView of(OutageEnding ending) {
        return new EndingView(
                ending.id(),
                ending.outage().id(),
                ending.endsAt(),
                ending.evidence(),
                ending.state(),
                ending.proposedBy(),
                ending.proposedAt(),
                ending.decidedBy(),
                ending.decisionReason(),
                ending.version());
    }
}
